package dev.tomster.compile.value;

import dev.tomster.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Finds what stands in braces in a Markdown text. In code, and behind a backslash, a brace is a brace. */
final class Braces {

    /** From an opening brace to behind the closing one on the same line. */
    record Pair(int start, int end) {}

    private final String text;
    private final List<Pair> pairs = new ArrayList<>();
    private String fence = "";

    private Braces(String text) {
        this.text = text;
    }

    static List<Pair> of(String text) {
        Braces braces = new Braces(text);
        for (int start = 0; start < text.length(); ) {
            int feed = text.indexOf('\n', start);
            int end = feed < 0 ? text.length() : feed;
            braces.line(start, end);
            start = end + 1;
        }
        return braces.pairs;
    }

    private void line(int start, int end) {
        String line = text.substring(start, end).strip();
        if (!fence.isEmpty()) {
            boolean closes = line.startsWith(fence) && line.chars().allMatch(c -> c == fence.charAt(0));
            fence = closes ? "" : fence;
        } else if (line.startsWith("```") || line.startsWith("~~~")) {
            fence = line.substring(0, run(line, 0));
        } else {
            words(start, end);
        }
    }

    private void words(int start, int end) {
        int i = start;
        while (i < end) {
            char c = text.charAt(i);
            if (c == '\\') {
                i += 2;
            } else if (c == '`') {
                i = behindCode(i, end);
            } else if (c == '{') {
                int close = nextBrace(i + 1, end);
                boolean closed = close < end && text.charAt(close) == '}';
                if (closed) {
                    pairs.add(new Pair(i, close + 1));
                }
                i = closed ? close + 1 : i + 1;
            } else {
                i++;
            }
        }
    }

    private int nextBrace(int start, int end) {
        int i = start;
        while (i < end && text.charAt(i) != '{' && text.charAt(i) != '}') {
            i++;
        }
        return i;
    }

    /** Behind code between backticks; behind the backticks if nothing closes them on this line. */
    private int behindCode(int start, int end) {
        int length = run(text, start);
        int i = start + length;
        while (i < end) {
            int next = text.charAt(i) == '`' ? run(text, i) : 0;
            if (next == length) {
                return i + next;
            }
            i += Math.max(next, 1);
        }
        return start + length;
    }

    /** How many times a character stands in a row. */
    private static int run(String text, int start) {
        int end = start;
        while (end < text.length() && text.charAt(end) == text.charAt(start)) {
            end++;
        }
        return end - start;
    }

    /**
     * Where some of the text was typed: the text may have lost its indentation and its comments on the way.
     *
     * @param from an offset in the source before which it does not stand
     */
    static Span typed(String part, Span place, int from) {
        int start = place.source().text().indexOf(part, from);
        return start < 0 ? place : place.source().span(start, start + part.length());
    }
}
