package dev.tomster.view;

import java.util.List;

/**
 * How much of each part a report has room for; what has none is named or counted.
 *
 * @param rows of indicators
 * @param decisions that are asked for, in full
 * @param lines of what was decided, and of what was agreed
 * @param letters of the names of indicators that have no row
 */
public record ReportRoom(int rows, int decisions, int objectives, int lines, int letters) {
    /** A report that is no page has room for everything. */
    public static final ReportRoom ALL = new ReportRoom(
            Integer.MAX_VALUE, Integer.MAX_VALUE, Integer.MAX_VALUE, Integer.MAX_VALUE, Integer.MAX_VALUE);

    /** What is tried on a page, until it holds what is written. */
    public static final List<ReportRoom> OF_A_PAGE = List.of(
            new ReportRoom(12, 4, 5, 3, 600),
            new ReportRoom(12, 3, 5, 2, 500),
            new ReportRoom(10, 3, 4, 1, 400),
            new ReportRoom(8, 2, 3, 0, 300),
            new ReportRoom(6, 1, 2, 0, 150));
}
