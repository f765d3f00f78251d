package dev.tomster.compile.value;

import dev.tomster.vocabulary.Spelling;
import java.util.ArrayList;
import java.util.List;

/** Takes lists and remarks apart. */
final class Lists {
    private static final String OPENING = "\"\u201C\u00AB";
    private static final String CLOSING = "\"\u201D\u00BB";
    private static final int NO_QUOTE = -1;

    private Lists() {}

    /** Splits at a comma followed by a space, never inside parentheses or quotes. Empty parts are left out. */
    static List<Phrase> split(Phrase phrase) {
        String text = phrase.text();
        int[] lastClosing = {text.lastIndexOf('"'), text.lastIndexOf('\u201D'), text.lastIndexOf('\u00BB')};
        List<Phrase> parts = new ArrayList<>();
        int depth = 0;
        int quote = NO_QUOTE;
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean separates = c == ',' && (i + 1 == text.length() || Spelling.isSpace(text.charAt(i + 1)));
            if (quote != NO_QUOTE) {
                quote = c == CLOSING.charAt(quote) ? NO_QUOTE : quote;
            } else if (separates && depth == 0) {
                add(phrase.part(from, i), parts);
                from = i + 1;
            } else if (OPENING.indexOf(c) >= 0 && lastClosing[OPENING.indexOf(c)] > i) {
                quote = OPENING.indexOf(c);
            } else if (c == '(') {
                depth++;
            } else if (c == ')') {
                depth = Math.max(0, depth - 1);
            }
        }
        add(phrase.part(from, text.length()), parts);
        return parts;
    }

    private static void add(Phrase part, List<Phrase> parts) {
        if (!part.isEmpty()) {
            parts.add(part);
        }
    }

    /** Where the remark of a value begins: the outermost balanced pair of parentheses at its end; -1 if none. */
    static int remarkStart(String text) {
        if (!text.endsWith(")")) {
            return -1;
        }
        int depth = 0;
        for (int i = text.length() - 1; i >= 0; i--) {
            depth += text.charAt(i) == ')' ? 1 : text.charAt(i) == '(' ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        return -1;
    }

    /** A word without the straight quotes around it: those of print belong to it. */
    static String unquoted(String text) {
        return text.startsWith("\"") ? bare(text) : text;
    }

    /** A text without any quotes around it, and without the spaces that French sets inside them. */
    static String bare(String text) {
        int quote = text.length() > 2 ? OPENING.indexOf(text.charAt(0)) : NO_QUOTE;
        boolean quoted = quote != NO_QUOTE && text.indexOf(CLOSING.charAt(quote), 1) == text.length() - 1;
        String inner = quoted ? Spelling.strip(text.substring(1, text.length() - 1)) : "";
        return inner.isEmpty() ? text : inner;
    }

    /** True if quotes say that the text is nothing but text. */
    static boolean isQuoted(String text) {
        return !bare(text).equals(text);
    }
}
