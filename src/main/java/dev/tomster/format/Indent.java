package dev.tomster.format;

import dev.tomster.vocabulary.Spelling;

/** How far lines stand from the left. */
final class Indent {
    private static final String LEVEL = "  ";

    private Indent() {}

    /** A line at a depth; a blank one stays empty. */
    static String of(int depth, String line) {
        return line.isEmpty() ? "" : LEVEL.repeat(depth) + line;
    }

    /** The number of characters before the first that is no space. */
    static int width(String line) {
        int width = 0;
        while (width < line.length() && Spelling.isSpace(line.charAt(width))) {
            width++;
        }
        return width;
    }
}
