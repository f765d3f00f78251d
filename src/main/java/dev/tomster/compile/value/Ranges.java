package dev.tomster.compile.value;

import dev.tomster.vocabulary.Spelling;
import java.util.Optional;

/**
 * Finds what stands between the two ends of a range: two dots, an en dash, or the word of the language ({@code 3 to 12},
 * {@code 3 à 12}). A hyphen is none: it belongs to names and dates.
 */
final class Ranges {
    private static final char EN_DASH = '\u2013';

    private Ranges() {}

    /** Two ends; either may be empty. */
    record Ends(Phrase first, Phrase second) {}

    /** Takes a sign with the spaces around it; leaves the cursor where it is if there is none. */
    static boolean take(Cursor cursor, ValueContext context) {
        int start = cursor.position();
        boolean spaced = Spelling.isSpace(cursor.peek());
        cursor.skipSpaces();
        if (cursor.take("..") || cursor.take(String.valueOf(EN_DASH)) || (spaced && isWord(cursor, context))) {
            cursor.skipSpaces();
            return true;
        }
        cursor.moveTo(start);
        return false;
    }

    private static boolean isWord(Cursor cursor, ValueContext context) {
        return cursor.take(context.lexicon().words()).equals(Optional.of("to")) && Spelling.isSpace(cursor.peek());
    }

    /** The two ends of a phrase; none if it is no range. */
    static Optional<Ends> split(Phrase phrase, ValueContext context) {
        String text = phrase.text();
        int dots = text.indexOf("..");
        if (dots >= 0) {
            return Optional.of(new Ends(phrase.part(0, dots), phrase.part(dots + 2, text.length())));
        }
        for (int i = 1; i < text.length(); i++) {
            boolean mayBegin = Spelling.isSpace(text.charAt(i)) || text.charAt(i) == EN_DASH;
            if (mayBegin) {
                Cursor cursor = new Cursor(phrase);
                cursor.moveTo(i);
                if (take(cursor, context) && !isOffset(cursor, context)) {
                    return Optional.of(new Ends(phrase.part(0, i), cursor.rest()));
                }
            }
        }
        return Optional.empty();
    }

    /** Behind a dash a duration is no second end: {@code launch – 2 weeks} counts back from a milestone. */
    private static boolean isOffset(Cursor cursor, ValueContext context) {
        boolean letter = Character.isLetter(cursor.phrase().text().charAt(0));
        return letter
                && Character.isDigit(cursor.peek())
                && Measures.duration(cursor.rest(), context.silent()).isPresent();
    }
}
