package dev.tomster.vocabulary;

import java.text.Normalizer;
import java.util.Locale;

/** What is the same word: case, accents, hyphens, kinds of space and of apostrophe do not count. */
public final class Spelling {
    private Spelling() {}

    /** The form under which a keyword is looked up. */
    public static String fold(String word) {
        return isPlain(word) ? word : foldAll(word);
    }

    /** True for every space within a line: a plain one, a no-break space, a narrow one, a tab. The lexer's GAP. */
    public static boolean isSpace(int c) {
        if (c <= 0xA0) {
            return c == ' ' || c == 0xA0 || c == '\t' || c == '\f' || c == 0x0B;
        }
        return c >= 0x1680 && Character.getType(c) == Character.SPACE_SEPARATOR;
    }

    /** True if there is nothing but spaces. */
    public static boolean isBlank(String text) {
        return strip(text).isEmpty();
    }

    /** The text without the spaces around it. Those of {@link String} leave the spaces that do not break. */
    public static String strip(String text) {
        int from = 0;
        while (from < text.length() && isSpace(text.charAt(from))) {
            from++;
        }
        return stripTrailing(text.substring(from));
    }

    /** The text without the spaces behind it. */
    public static String stripTrailing(String text) {
        int to = text.length();
        while (to > 0 && isSpace(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(0, to);
    }

    private static boolean isPlain(String word) {
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (c < 'a' || c > 'z') {
                return false;
            }
        }
        return true;
    }

    private static String foldAll(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        // The normaliser is slow to start, and most keywords have no accents.
        String letters = isAscii(lower) ? lower : Normalizer.normalize(lower, Normalizer.Form.NFD);
        StringBuilder out = new StringBuilder(letters.length());
        boolean space = false;
        for (int i = 0; i < letters.length(); i++) {
            char c = letters.charAt(i);
            if (isSpace(c) || c == '-' || c == '\u2010' || c == '\u2011') {
                space = out.length() > 0;
            } else if (c < 128 || Character.getType(c) != Character.NON_SPACING_MARK) {
                if (space) {
                    out.append(' ');
                    space = false;
                }
                append(c, out);
            }
        }
        return out.toString();
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > 127) {
                return false;
            }
        }
        return true;
    }

    private static void append(char c, StringBuilder out) {
        switch (c) {
            case '\u2019', '\u02BC' -> out.append('\'');
            case '\u0153' -> out.append("oe");
            case '\u00E6' -> out.append("ae");
            default -> out.append(c);
        }
    }
}
