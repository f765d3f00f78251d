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

    /** True for a space, a no-break space or a narrow one. */
    public static boolean isSpace(int c) {
        return c == ' ' || c == '\u00A0' || c == '\u202F' || c == '\u2009' || c == '\t';
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
