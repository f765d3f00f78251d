package dev.tomster.merge;

import dev.tomster.merge.Part.Kind;
import java.util.List;
import java.util.stream.IntStream;

/** Tells whether versions of a part say the same. Blank lines say nothing. */
final class Sameness {
    private final Family family;

    Sameness(Family family) {
        this.family = family;
    }

    /** True if a side changed nothing in a part, but for what the other side moved out of it. */
    boolean isUntouched(Part base, Part left) {
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

    private boolean isDeletedWithIt(Part part) {
        Trio trio = family.of(part);
        return trio.ours().isEmpty() || trio.theirs().isEmpty();
    }

    /** True if two versions of a part say the same, in the same order. */
    static boolean isSame(Part a, Part b) {
        return a.head().fields().equals(b.head().fields())
                && a.lines().equals(b.lines())
                && comments(a.above()).equals(comments(b.above()))
                && a.parts().size() == b.parts().size()
                && IntStream.range(0, a.parts().size())
                        .allMatch(i -> isSame(a.parts().get(i), b.parts().get(i)));
    }

    /** Two items that got the same name by chance: lines of one must not end in the other. */
    static boolean isClash(Trio trio) {
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

    /** Some lines without the blank ones. */
    static List<TextLine> comments(List<TextLine> lines) {
        return lines.stream().filter(line -> !line.isBlank()).toList();
    }
}
