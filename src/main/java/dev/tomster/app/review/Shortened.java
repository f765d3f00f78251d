package dev.tomster.app.review;

import dev.tomster.app.review.WordDiff.Kind;
import dev.tomster.app.review.WordDiff.Part;
import java.util.ArrayList;
import java.util.List;

/** A word diff with what stays the same cut to a few words around what does not. */
final class Shortened {
    private static final int CONTEXT = 40;
    private static final String GAP = " \u2026 ";

    private Shortened() {}

    static List<Part> of(List<Part> parts) {
        List<Part> shortened = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            Part part = parts.get(i);
            boolean isFirst = i == 0;
            boolean isLast = i == parts.size() - 1;
            shortened.add(part.kind() == Kind.SAME ? new Part(Kind.SAME, cut(part.text(), isFirst, isLast)) : part);
        }
        return shortened;
    }

    private static String cut(String text, boolean isFirst, boolean isLast) {
        int head = isFirst ? 0 : end(text, CONTEXT);
        int tail = isLast ? text.length() : begin(text, text.length() - CONTEXT);
        return tail - head < CONTEXT ? text : text.substring(0, head) + GAP + text.substring(tail);
    }

    /** Behind a word. */
    private static int end(String text, int from) {
        int space = from >= text.length() ? -1 : text.indexOf(' ', from);
        return space < 0 ? text.length() : space;
    }

    /** Before a word. */
    private static int begin(String text, int from) {
        int space = from <= 0 ? -1 : text.lastIndexOf(' ', from);
        return space < 0 ? 0 : space + 1;
    }
}
