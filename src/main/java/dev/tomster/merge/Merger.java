package dev.tomster.merge;

import dev.tomster.merge.Diff3.Chunk;
import dev.tomster.merge.Part.Kind;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Writes the merged plan part by part. */
final class Merger {
    private final Family family;
    private final Output out;

    Merger(Family family, Output out) {
        this.family = family;
        this.out = out;
    }

    /** Writes a part, as deep as it stands in the merged file. */
    void part(Trio trio, int depth) {
        if (trio.isDeleted()) {
            deleted(trio, depth);
        } else if (isClash(trio)) {
            out.conflict(text(trio.ours(), depth), text(trio.theirs(), depth));
        } else if (isTable(trio)) {
            trivia(trio, Part::above, depth);
            own(trio, depth);
            if (!new TableMerge(this, out).table(trio, depth + step(trio))) {
                inside(trio, depth);
            }
            trivia(trio, Part::below, depth);
        } else {
            trivia(trio, Part::above, depth);
            own(trio, depth);
            inside(trio, depth);
            trivia(trio, Part::below, depth);
        }
    }

    static List<String> text(Optional<Part> part, int depth) {
        return part.map(found -> found.text(depth)).orElse(List.of());
    }

    /** What a side took out is gone if the other side left it as it was. */
    private void deleted(Trio trio, int depth) {
        Part left = trio.ours().or(trio::theirs).orElseThrow();
        boolean isMoved = family.isMoved(trio, Optional.of(left));
        if (isMoved || !isUntouched(trio.base().orElseThrow(), left)) {
            out.conflict(text(trio.ours(), depth), text(trio.theirs(), depth));
        }
    }

    /** True if a side changed nothing in a part, but for what the other side moved out of it. */
    private boolean isUntouched(Part base, Part left) {
        List<Part> before = base.parts().stream().filter(this::isDeletedWithIt).toList();
        List<Part> after = left.parts().stream().filter(this::isDeletedWithIt).toList();
        boolean isSame = base.lines().equals(left.lines())
                && comments(base.above()).equals(comments(left.above()))
                && comments(base.below()).equals(comments(left.below()))
                && before.size() == after.size();
        for (int i = 0; isSame && i < before.size(); i++) {
            isSame = family.of(before.get(i)) == family.of(after.get(i)) && isUntouched(before.get(i), after.get(i));
        }
        return isSame;
    }

    /** True if two versions of a part say the same, in the same order. */
    boolean isSame(Part a, Part b) {
        return a.head().fields().equals(b.head().fields())
                && a.lines().equals(b.lines())
                && comments(a.above()).equals(comments(b.above()))
                && a.parts().size() == b.parts().size()
                && IntStream.range(0, a.parts().size())
                        .allMatch(i -> isSame(a.parts().get(i), b.parts().get(i)));
    }

    private boolean isDeletedWithIt(Part part) {
        Trio trio = family.of(part);
        return trio.ours().isEmpty() || trio.theirs().isEmpty();
    }

    private static List<TextLine> comments(List<TextLine> lines) {
        return lines.stream().filter(line -> !line.isBlank()).toList();
    }

    /** Two items that got the same name by chance: lines of one must not end in the other. */
    private static boolean isClash(Trio trio) {
        if (!trio.isAddedTwice() || !trio.any().is(Kind.ITEM)) {
            return false;
        }
        Part ours = trio.ours().orElseThrow();
        Part theirs = trio.theirs().orElseThrow();
        String title = ours.head().fields().get(2);
        String other = theirs.head().fields().get(2);
        boolean isSameTitle = title.equals(other) || title.isEmpty() || other.isEmpty();
        return !isSameTitle && Similarity.of(ours, theirs) < Similarity.ITEM;
    }

    private static boolean isTable(Trio trio) {
        return trio.any().is(Kind.TABLE);
    }

    /** Comments and blank lines: what both sides add is kept. */
    void trivia(Trio trio, Function<Part, List<TextLine>> lines, int depth) {
        for (Chunk<TextLine> chunk : chunks(trio, lines)) {
            if (!chunk.isConflict()) {
                out.lines(at(TextLine.merged(chunk), depth));
            } else if (comments(chunk.base()).isEmpty()) {
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

    static List<String> at(List<TextLine> lines, int depth) {
        return lines.stream().map(line -> line.at(depth)).toList();
    }

    /** The first line and the text below it. */
    private void own(Trio trio, int depth) {
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

    private void inside(Trio trio, int depth) {
        int step = step(trio);
        List<Trio> parts = parts(trio);
        for (int i = 0; i < parts.size(); i++) {
            Trio inside = parts.get(i);
            if (i > 0 && isNewlySecond(inside) && isItem(parts.get(i - 1))) {
                out.line("");
            }
            part(inside, depth + step);
        }
    }

    /** True if an item was the first in its block, where nobody puts a blank line, and is no longer. */
    private boolean isNewlySecond(Trio trio) {
        return isItem(trio)
                && Stream.of(trio.base(), trio.ours(), trio.theirs())
                        .flatMap(Optional::stream)
                        .allMatch(part ->
                                family.isFirst(part) && part.above().stream().noneMatch(TextLine::isBlank));
    }

    private static boolean isItem(Trio trio) {
        return trio.any().is(Kind.ITEM);
    }

    /** How much deeper than itself the lines inside a part stand. */
    static int step(Trio trio) {
        return new Trio(filled(trio.base()), filled(trio.ours()), filled(trio.theirs()))
                .changed(part -> part.parts().get(0).margin() - part.margin())
                .orElse(0);
    }

    private static Optional<Part> filled(Optional<Part> part) {
        return part.filter(found -> !found.parts().isEmpty());
    }

    /** What stands inside a part, in order; what a side moved elsewhere stands there. */
    List<Trio> parts(Trio trio) {
        return Order.of(
                versions(trio.base(), side -> false),
                versions(
                        trio.ours(),
                        inside -> family.isMoved(inside, inside.theirs()) && !family.isMoved(inside, inside.ours())),
                versions(
                        trio.theirs(),
                        inside -> family.isMoved(inside, inside.ours()) && !family.isInOnePlace(inside)));
    }

    private List<Trio> versions(Optional<Part> part, Predicate<Trio> isElsewhere) {
        return part.map(Part::parts).orElse(List.of()).stream()
                .map(family::of)
                .filter(isElsewhere.negate())
                .toList();
    }
}
