package dev.tomster.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.tomster.text.Rows;
import dev.tomster.view.Labels;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Reasons can be said in every language of the documents. */
class SentencesTest {
    private static final Pattern HOLE = Pattern.compile("\\{[a-z]+}");

    @Test
    void everyLanguageOfDocumentsHasThem() {
        assertEquals(Labels.LANGUAGES, Sentences.LANGUAGES);
    }

    @Test
    void allLanguagesSayTheSame() {
        Map<String, String> english = sentences("en");
        for (String language : Sentences.LANGUAGES) {
            Map<String, String> others = sentences(language);
            assertEquals(english.keySet(), others.keySet(), language);
            english.forEach((key, sentence) -> {
                String other = others.getOrDefault(key, "");
                assertEquals(holes(sentence), holes(other), language + " " + key);
                assertFalse(other.endsWith("."), language + " " + key);
            });
        }
    }

    private static Map<String, String> sentences(String language) {
        return Rows.read(Sentences.class, "reasons_" + language + ".ini");
    }

    private static List<String> holes(String sentence) {
        return HOLE.matcher(sentence).results().map(MatchResult::group).sorted().toList();
    }
}
