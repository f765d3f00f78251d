package dev.tomster.merge;

import dev.tomster.merge.Part.Kind;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Writes the merged plan part by part. */
final class Merger {
    private final Family family;
    private final Output out;
    private final OwnLines lines;

    Merger(Family family, Output out) {
        this.family = family;
        this.out = out;
        this.lines = new OwnLines(out);
    }

    /** Writes a part, as deep as it stands in the merged file. */
    void part(Trio trio, int depth) {
        if (trio.isDeleted()) {
            deleted(trio, depth);
        } else if (Sameness.isClash(trio)) {
            out.conflict(text(trio.ours(), depth), text(trio.theirs(), depth));
        } else if (isTable(trio)) {
            lines.trivia(trio, Part::above, depth);
            lines.own(trio, depth);
            if (!new TableMerge(this, out).table(trio, depth + step(trio))) {
                inside(trio, depth);
            }
            lines.trivia(trio, Part::below, depth);
        } else {
            lines.trivia(trio, Part::above, depth);
            lines.own(trio, depth);
            inside(trio, depth);
            lines.trivia(trio, Part::below, depth);
        }
    }

    static List<String> text(Optional<Part> part, int depth) {
        return part.map(found -> found.text(depth)).orElse(List.of());
    }

    /** What a side took out is gone if the other side left it as it was. */
    private void deleted(Trio trio, int depth) {
        Part left = trio.ours().or(trio::theirs).orElseThrow();
        if (family.holdsMoved(left)) {
            // What came into it stands nowhere else, and may have been changed where it came from.
            out.giveUp();
        }
        boolean isMoved = family.isMoved(trio, Optional.of(left));
        if (isMoved || !new Sameness(family).isUntouched(trio.base().orElseThrow(), left)) {
            out.conflict(text(trio.ours(), depth), text(trio.theirs(), depth));
        }
    }

    private static boolean isTable(Trio trio) {
        return trio.any().is(Kind.TABLE);
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
