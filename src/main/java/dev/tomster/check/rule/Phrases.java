package dev.tomster.check.rule;

import dev.tomster.vocabulary.Spelling;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Words and phrases of a data file, separated by commas. A text holds one of them if it stands there as whole words; case,
 * accents, hyphens and a plural {@code s} do not count, and {@code *} at the end stands for any ending.
 */
public final class Phrases {
    private static final Pattern COMMA = Pattern.compile(",\\s*");

    private final Pattern pattern;

    private Phrases(Collection<String> phrases) {
        String alternatives = phrases.stream().map(Phrases::quoted).collect(Collectors.joining("|"));
        this.pattern = Pattern.compile("(?<![\\p{L}\\p{N}])(?:" + alternatives + ")(?![\\p{L}\\p{N}])");
    }

    /** The phrases of one or several rows. */
    public static Phrases of(Collection<String> rows) {
        List<String> phrases = rows.stream()
                .flatMap(row -> Arrays.stream(COMMA.split(row)))
                .filter(phrase -> !phrase.isEmpty())
                .toList();
        return new Phrases(phrases);
    }

    private static String quoted(String phrase) {
        return phrase.endsWith("*")
                ? Pattern.quote(folded(phrase.substring(0, phrase.length() - 1))) + "\\p{L}*"
                : Pattern.quote(folded(phrase)) + "s?";
    }

    /** True if the text holds one of the phrases. */
    public boolean in(String text) {
        return pattern.matcher(folded(text)).find();
    }

    private static String folded(String text) {
        return Spelling.fold(text.replace('_', ' '));
    }
}
