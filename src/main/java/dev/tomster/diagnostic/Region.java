package dev.tomster.diagnostic;

import dev.tomster.text.Span;
import java.nio.charset.StandardCharsets;

/**
 * The part of a place that lies on its first line. Formats for reviews mark lines: what goes on over several of them would
 * be shown as a wall.
 *
 * @param number the line, 1-based
 * @param line the text of the line, without its end
 * @param start where the place begins in the line, in UTF-16 units from 0
 * @param end where it ends, excluded
 */
record Region(int number, String line, int start, int end) {

    static Region of(Span span) {
        int number = span.from().line();
        Span line = span.source().line(number);
        int length = line.end() - line.start();
        int start = Math.min(span.start() - line.start(), length);
        int end = Math.max(start, Math.min(span.end() - line.start(), length));
        return new Region(number, line.text(), start, end);
    }

    /** True if a place is the whole file: nothing at its start is marked. */
    static boolean isWholeFile(Span span) {
        return span.start() == 0 && span.end() == 0;
    }

    /** The column of an offset in the line in characters, 1-based. */
    int character(int offset) {
        return line.codePointCount(0, offset) + 1;
    }

    /** The column of an offset in the line in bytes of UTF-8, 1-based. */
    int octet(int offset) {
        return line.substring(0, offset).getBytes(StandardCharsets.UTF_8).length + 1;
    }
}
