package dev.tomster.check.rule;

import dev.tomster.vocabulary.Spelling;
import java.util.ArrayList;
import java.util.List;

/** A text as the words that it is made of, so that phrases are found whole: case, accents, hyphens and spaces do not count. */
public final class Wording {
    /** Numbers, and the marks that are written on letters, as bits of the types of signs. */
    private static final int OF_WORD = 1 << Character.DECIMAL_DIGIT_NUMBER
            | 1 << Character.LETTER_NUMBER
            | 1 << Character.OTHER_NUMBER
            | 1 << Character.NON_SPACING_MARK
            | 1 << Character.COMBINING_SPACING_MARK
            | 1 << Character.ENCLOSING_MARK;
    /** Underscores, apostrophes and hyphens. */
    private static final String BETWEEN = "_'\u2019\u02BC-\u2010\u2011";

    private Wording() {}

    /**
     * A word or number, or another sign by itself. Apostrophes and hyphens only part words.
     *
     * @param folded without case and accents
     * @param start where it stands in the text
     * @param end where it ends there, exclusively
     */
    public record Token(String folded, int start, int end) {}

    /** The words of a text with where they stand. */
    public static List<Token> tokens(String text) {
        List<Token> tokens = new ArrayList<>();
        for (int start = 0; start < text.length(); ) {
            int end = endOfWord(text, start);
            if (end == start) {
                int sign = text.codePointAt(start);
                end += Character.charCount(sign);
                if (isBetween(sign)) {
                    start = end;
                    continue;
                }
            }
            tokens.add(new Token(Spelling.fold(text.substring(start, end)), start, end));
            start = end;
        }
        return tokens;
    }

    private static int endOfWord(String text, int start) {
        int end = start;
        while (end < text.length() && isOfWord(text.codePointAt(end))) {
            end += Character.charCount(text.codePointAt(end));
        }
        return end;
    }

    private static boolean isOfWord(int sign) {
        return Character.isLetter(sign) || (OF_WORD >> Character.getType(sign) & 1) != 0;
    }

    private static boolean isBetween(int sign) {
        return sign == ' ' || Character.isWhitespace(sign) || Character.isSpaceChar(sign) || BETWEEN.indexOf(sign) >= 0;
    }

    /** The words of a text, folded. */
    public static List<String> of(String text) {
        List<String> words = new ArrayList<>();
        for (Token token : tokens(text)) {
            words.add(token.folded());
        }
        return words;
    }
}
