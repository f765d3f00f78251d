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
    private record Level(int margin, Optional<Concept> owner) {}

    private final List<Level> levels = new ArrayList<>(List.of(new Level(0, Optional.empty())));

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

    void open(int margin, Concept owner) {
        levels.add(new Level(margin, Optional.of(owner)));
    }

    /** Moves a level to another margin. */
    void move(int depth, int margin) {
        levels.set(depth, new Level(margin, levels.get(depth).owner()));
    }

    void close() {
        levels.remove(depth());
    }
}
