package dev.tomster.syntax;

import dev.tomster.text.Span;
import dev.tomster.vocabulary.Concept;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The depths at which lines may stand, from the start of the line inwards, each with the concept whose lines stand
 * there. The outermost is column 0, where steps stand.
 */
final class Levels {
    /**
     * One depth.
     *
     * @param isGuessed true if no line stood there yet: the line that opened it has lost its indentation
     * @param only the head of the line that opened it, while no other line stands there
     */
    private record Level(int margin, boolean isGuessed, Optional<Span> only, Optional<Concept> owner) {}

    private final List<Level> levels =
            new ArrayList<>(List.of(new Level(0, false, Optional.empty(), Optional.empty())));

    int depth() {
        return levels.size() - 1;
    }

    /** The margin of the innermost level. */
    int margin() {
        return levels.get(depth()).margin();
    }

    /** The margin of a level, 0 being the outermost. */
    int margin(int depth) {
        return levels.get(depth).margin();
    }

    /** The concept whose lines stand at the innermost level. */
    Optional<Concept> owner() {
        return levels.get(depth()).owner();
    }

    /** The concept whose lines stand at a level. */
    Optional<Concept> owner(int depth) {
        return levels.get(depth).owner();
    }

    /** True if the margin of a level is not known from a line that stands there. */
    boolean isGuessed(int depth) {
        return levels.get(depth).isGuessed();
    }

    /** The line that stands alone at a level. */
    Optional<Span> only(int depth) {
        return levels.get(depth).only();
    }

    /** Opens a level with its first line. */
    void open(int margin, Concept owner, Span head) {
        levels.add(new Level(margin, false, Optional.of(head), Optional.of(owner)));
    }

    /** Opens a level whose margin is at least so much. */
    void openSomewhere(int margin, Concept owner) {
        levels.add(new Level(margin, true, Optional.empty(), Optional.of(owner)));
    }

    /** Moves a level to the margin of a line that stands there. */
    void settle(int depth, int margin) {
        levels.set(
                depth,
                new Level(margin, false, Optional.empty(), levels.get(depth).owner()));
    }

    void close() {
        levels.remove(depth());
    }
}
