package dev.tomster.format;

import java.util.List;

/**
 * A line of the plan in its canonical form, with everything that moves along with it. All lines are indented already:
 * a line may move among its neighbours, never to another depth.
 *
 * @param rank decides its place among its neighbours: those of the same rank keep their order
 * @param above comments above it, and empty lines that keep them apart
 * @param isApart true if a blank line separates it from what is above
 * @param lines the line itself, then its raw text
 * @param block the lines that belong to it
 * @param below comments below all of them
 */
record Node(
        Place place,
        int rank,
        List<String> above,
        boolean isApart,
        List<String> lines,
        List<Node> block,
        List<String> below) {

    /** What a line is to its neighbours. */
    enum Place {
        INCLUDE,
        STEP,
        PROPERTY,
        /** An item or a table of items. */
        ITEM;

        /** True if a blank line separates it from what stands above, whatever its author typed. */
        boolean standsApart() {
            return this == STEP || this == ITEM;
        }
    }
}
