package dev.tomster.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The words of documents are set as a printer of each language would set them. */
class LabelTypographyTest {
    /** Patterns of the JDK write their quotes straight: they are not printed. */
    private static final Pattern PATTERN = Pattern.compile("format\\.(day|month|time)(\\.short)?");

    private static final Pattern STRAIGHT = Pattern.compile("['\"`]");
    private static final Pattern THREE_DOTS = Pattern.compile("\\.\\.");
    private static final Pattern PLAIN_BEFORE_PERCENT = Pattern.compile("[^\\u00A0]%");
    private static final Pattern FRENCH_SPACES =
            Pattern.compile("[^\\u00A0\\u202F][:;!?\\u00BB]|\\u00AB[^\\u00A0\\u202F]|^[:;]");
    private static final Pattern GERMAN_QUOTES = Pattern.compile("[\\u00AB\\u00BB\\u201D]|\\u201C.*\\u201E");
    private static final Pattern SPANISH_QUOTES = Pattern.compile("[\\u201E\\u201C]|\\u00AB[\\s\\h]|[\\s\\h]\\u00BB");

    static List<String> languages() {
        return Labels.LANGUAGES;
    }

    @ParameterizedTest
    @MethodSource("languages")
    void apostrophesAndQuotesAreThoseOfPrint(String language) {
        assertEquals(Map.of(), found(language, STRAIGHT));
        assertEquals(Map.of(), found(language, THREE_DOTS));
    }

    @Test
    void frenchHasNoBreakSpacesBeforeHighPunctuationAndInsideGuillemets() {
        assertEquals(Map.of(), found("fr", FRENCH_SPACES));
        assertEquals(Map.of(), found("fr", PLAIN_BEFORE_PERCENT));
    }

    @Test
    void spanishOpensWhatItCloses() {
        Map<String, String> unpaired = new TreeMap<>();
        printed("es").forEach((key, text) -> {
            if (count(text, '?') != count(text, '\u00BF') || count(text, '!') != count(text, '\u00A1')) {
                unpaired.put(key, text);
            }
        });
        assertEquals(Map.of(), unpaired);
        assertEquals(Map.of(), found("es", SPANISH_QUOTES));
        assertEquals(Map.of(), found("es", PLAIN_BEFORE_PERCENT));
    }

    @Test
    void germanQuotesOpenBelow() {
        assertEquals(Map.of(), found("de", GERMAN_QUOTES));
        assertEquals(Map.of(), found("de", PLAIN_BEFORE_PERCENT));
    }

    @Test
    void everyLineThatIsASentenceEndsLikeOne() {
        Map<String, String> english = printed("en");
        for (String language : Labels.LANGUAGES) {
            Map<String, String> open = printed(language);
            open.entrySet()
                    .removeIf(label -> ends(label.getValue()) || !ends(english.getOrDefault(label.getKey(), "")));
            assertEquals(Map.of(), open, language);
        }
    }

    private static boolean ends(String text) {
        return text.endsWith(".") || text.endsWith("?");
    }

    private static Map<String, String> found(String language, Pattern fault) {
        Map<String, String> found = new TreeMap<>(printed(language));
        found.values().removeIf(text -> !fault.matcher(text).find());
        return found;
    }

    private static Map<String, String> printed(String language) {
        Map<String, String> labels = new TreeMap<>(Labels.of(language).all());
        labels.keySet().removeIf(key -> PATTERN.matcher(key).matches() || key.startsWith("gender."));
        return labels;
    }

    private static long count(String text, char sign) {
        return text.chars().filter(c -> c == sign).count();
    }
}
