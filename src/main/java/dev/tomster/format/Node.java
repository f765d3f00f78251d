package dev.tomster.format;

import dev.tomster.vocabulary.Concept;
import java.util.List;
import java.util.Optional;

/**
 * A line of the plan in its canonical spelling, with everything that moves along with it.
 *
 * @param rank decides its place among its neighbours: steps by their order, properties before items
 * @param isItem true for an item, and for a table of items
 * @param step the step that it opens
 * @param before comments above it, and blank lines as empty texts
 * @param hasBlankBefore true if a blank line separates it from what is above
 * @param head the line itself
 * @param text the lines of its raw text, indented relative to its margin
 * @param block the lines that belong to it
 * @param after comments below the last of them
 */
record Node(
        int rank,
        boolean isItem,
        Optional<Concept> step,
        List<String> before,
        boolean hasBlankBefore,
        String head,
        List<String> text,
        List<Node> block,
        List<String> after) {

    /** True if lines stand below it. */
    boolean hasBody() {
        return !text.isEmpty() || !block.isEmpty() || !after.isEmpty();
    }
}
