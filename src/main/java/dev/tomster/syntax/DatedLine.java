package dev.tomster.syntax;

import java.util.regex.Pattern;

/** How a line of a series is told from prose: {@code 2027-01: 310}, {@code 2027-01 .. 2027-03: 900}. */
public final class DatedLine {
    /** In characters; a line with more of them in front of its colon is prose. */
    private static final int LONGEST_PERIOD = 60;

    private static final Pattern DATE = Pattern.compile("\\d{4}[^\\h]*(\\h*\\.\\.\\h*[^\\h]*)?\\h*");

    private DatedLine() {}

    /** True if a date or a period stands in front of the first colon. A series is a block whose first line is one. */
    public static boolean is(String line) {
        int colon = line.indexOf(':');
        return colon > 0
                && colon <= LONGEST_PERIOD
                && DATE.matcher(line.substring(0, colon)).matches();
    }
}
