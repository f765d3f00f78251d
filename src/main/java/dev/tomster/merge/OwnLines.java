package dev.tomster.merge;

import dev.tomster.merge.Diff3.Chunk;
import dev.tomster.merge.Part.Kind;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Writes the lines of a part that are no parts themselves: what it says, and the comments around that. */
final class OwnLines {
    private final Output out;

    OwnLines(Output out) {
        this.out = out;
    }

    /** Comments and blank lines: what both sides add is kept. */
    void trivia(Trio trio, Function<Part, List<TextLine>> lines, int depth) {
        for (Chunk<TextLine> chunk : chunks(trio, lines)) {
            if (!chunk.isConflict()) {
                out.lines(at(TextLine.merged(chunk), depth));
            } else if (Sameness.comments(chunk.base()).isEmpty()) {
                out.lines(at(chunk.ours(), depth));
                out.lines(at(
                        chunk.theirs().stream()
                                .filter(line -> !chunk.ours().contains(line))
                                .toList(),
                        depth));
            } else {
                out.conflict(at(chunk.ours(), depth), at(chunk.theirs(), depth));
            }
        }
    }

    /** The versions of some lines; a version that a side lacks is no change. */
    private static List<Chunk<TextLine>> chunks(Trio trio, Function<Part, List<TextLine>> lines) {
        List<TextLine> any = lines.apply(trio.any());
        List<TextLine> ours = trio.ours().map(lines).orElse(any);
        List<TextLine> theirs = trio.theirs().map(lines).orElse(any);
        boolean isAlone = trio.ours().isEmpty() || trio.theirs().isEmpty();
        List<TextLine> base = trio.base().map(lines).orElse(isAlone ? any : List.of());
        return Diff3.chunks(base, ours, theirs);
    }

    private static List<String> at(List<TextLine> lines, int depth) {
        return lines.stream().map(line -> line.at(depth)).toList();
    }

    /** The first line and the text below it. */
    void own(Trio trio, int depth) {
        if (trio.any().is(Kind.FILE)) {
            prose(chunks(trio, Part::lines), depth);
        } else if (trio.ours().isEmpty() || trio.theirs().isEmpty()) {
            out.lines(at(trio.any().lines(), depth));
        } else if (trio.any().is(Kind.ENTRY)) {
            whole(trio, depth);
        } else {
            Optional<TextLine> head = HeadLine.merge(trio);
            boolean isOneLine = trio.ours().get().lines().size()
                            + trio.theirs().get().lines().size()
                    == 2;
            if (head.isPresent()) {
                out.line(head.get().at(depth));
                prose(chunks(trio, part -> part.lines().subList(1, part.lines().size())), depth);
            } else if (isOneLine) {
                out.conflict(
                        at(trio.ours().get().lines(), depth),
                        at(trio.theirs().get().lines(), depth));
            } else {
                whole(trio, depth);
            }
        }
    }

    private void whole(Trio trio, int depth) {
        Function<Part, List<TextLine>> lines = Part::lines;
        Chunk<TextLine> chunk = new Chunk<>(
                trio.base().map(lines).orElse(List.of()),
                trio.ours().map(lines).orElse(List.of()),
                trio.theirs().map(lines).orElse(List.of()));
        prose(List.of(chunk), depth);
    }

    private void prose(List<Chunk<TextLine>> chunks, int depth) {
        for (Chunk<TextLine> chunk : chunks) {
            if (chunk.isConflict()) {
                out.conflict(at(chunk.ours(), depth), at(chunk.theirs(), depth));
            } else {
                out.lines(at(TextLine.merged(chunk), depth));
            }
        }
    }
}
