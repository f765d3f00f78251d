package dev.tomster.check.rule;

import dev.tomster.vocabulary.Spelling;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A text as the words that it is made of, so that phrases are found whole: case, accents, hyphens and spaces do not count. */
public final class Wording {
    private static final Pattern WORD =
            Pattern.compile("[\\p{L}\\p{N}\\p{M}]+|[^_\\s\\p{Z}'\u2019\u02BC\\-\u2010\u2011]");

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
        for (Matcher found = WORD.matcher(text); found.find(); ) {
            tokens.add(new Token(Spelling.fold(found.group()), found.start(), found.end()));
        }
        return tokens;
    }

    /** The words of a text, folded. */
    public static List<String> of(String text) {
        return tokens(text).stream().map(Token::folded).toList();
    }
}
