package dev.tomster.syntax;

import dev.tomster.vocabulary.Concept;
import dev.tomster.vocabulary.Lexicon;
import dev.tomster.vocabulary.Spelling;
import java.util.List;

/**
 * Knows the lines that have lost the line with their keyword: bullets, rows of a table, sentences. Those in a row are one
 * fault, however many they are.
 */
public final class Orphans {
    private static final String MARKS = "-*+\u2013\u2014\u2022\u00B7|";
    /** In characters; no keyword is longer. */
    private static final int LONGEST_KEY = 60;
    /** No keyword has more words. */
    private static final int MOST_WORDS = 5;

    private final Lexicon lexicon;

    Orphans(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /**
     * True if a line that is no text of a keyword above it can be nothing else.
     *
     * @param owners the steps and items whose blocks are open
     */
    boolean begins(Head head, List<Concept> owners) {
        return head.shape() == Head.Shape.PROPERTY
                && !head.key().isEmpty()
                && (isMarked(head.key()) || isSentence(head, owners));
    }

    /** A bullet, a row of a table, a dated value. */
    public static boolean isMarked(String text) {
        char first = text.charAt(0);
        return MARKS.indexOf(first) >= 0 || (first >= '0' && first <= '9');
    }

    /** A bullet of any kind, or a row. */
    static boolean isEntry(String text, int first) {
        char mark = text.charAt(first);
        boolean isApart = first + 1 < text.length() && Spelling.isSpace(text.charAt(first + 1));
        return mark == '|' || (MARKS.indexOf(mark) >= 0 && isApart);
    }

    /** No keyword in front, not even one that may have lost its colon. */
    private boolean isSentence(Head head, List<Concept> owners) {
        String key = head.key();
        boolean isLong =
                !head.hasColon() || key.length() > LONGEST_KEY || key.split("\\h+", MOST_WORDS + 2).length > MOST_WORDS;
        return isLong && key.indexOf(' ') > 0 && !beginsWithKeyword(key, owners);
    }

    private boolean beginsWithKeyword(String text, List<Concept> owners) {
        if (isKeyword(text, owners)) {
            return true;
        }
        for (int end = text.indexOf(' '); end > 0 && end < LONGEST_KEY; end = text.indexOf(' ', end + 1)) {
            if (isKeyword(text.substring(0, end), owners)) {
                return true;
            }
        }
        return false;
    }

    private boolean isKeyword(String key, List<Concept> owners) {
        return lexicon.kind(key).isPresent()
                || owners.stream()
                        .anyMatch(owner -> lexicon.property(owner, key).isPresent());
    }
}
