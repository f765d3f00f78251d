package dev.tomster.syntax;

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
     */
    private record Level(int margin, boolean isGuessed, Optional<Concept> owner) {}

    private final List<Level> levels = new ArrayList<>(List.of(new Level(0, false, Optional.empty())));

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

    void open(int margin, Concept owner) {
        levels.add(new Level(margin, false, Optional.of(owner)));
    }

    /** Opens a level whose margin is at least so much. */
    void openSomewhere(int margin, Concept owner) {
        levels.add(new Level(margin, true, Optional.of(owner)));
    }

    /** Moves a level to another margin. */
    void move(int depth, int margin) {
        levels.set(depth, new Level(margin, false, levels.get(depth).owner()));
    }

    void close() {
        levels.remove(depth());
    }
}
