package dev.tomster.syntax;

import dev.tomster.vocabulary.Spelling;

/** Follows whether the lines of a Markdown text stand inside a fenced code block. */
final class Fence {
    private char mark;
    private int length;

    boolean isOpen() {
        return length > 0;
    }

    void reset() {
        length = 0;
    }

    /** Takes in the next line, from its first character after the indentation to its end. */
    void read(String text, int start, int end) {
        char first = text.charAt(start);
        int run = 0;
        if (first == '`' || first == '~') {
            while (start + run < end && text.charAt(start + run) == first) {
                run++;
            }
        }
        if (!isOpen() && run >= 3) {
            mark = first;
            length = run;
        } else if (isOpen() && first == mark && run >= length && Spelling.isBlank(text.substring(start + run, end))) {
            length = 0;
        }
    }
}
