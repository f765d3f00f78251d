package dev.tomster.diagnostic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tomster.compile.CompileRules;
import dev.tomster.compile.value.ValueRules;
import dev.tomster.syntax.SyntaxRules;
import dev.tomster.text.Rows;
import dev.tomster.view.Document;
import dev.tomster.vocabulary.Concept;
import dev.tomster.vocabulary.Vocabulary;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The sentences and labels of both languages say the same. */
class CatalogueTest {
    private static final Pattern HOLE =
            Pattern.compile("\\{((?:[a-z]+|(?:step|kind|key|choice|word|units?)\\.[a-z0-9.-]+))}");

    private static Map<String, Set<String>> holes(Class<?> beside, String file) {
        Map<String, Set<String>> holes = new TreeMap<>();
        Rows.read(beside, file)
                .forEach((key, sentence) -> holes.put(
                        key,
                        HOLE.matcher(sentence)
                                .results()
                                .map(MatchResult::group)
                                .collect(Collectors.toCollection(TreeSet::new))));
        return holes;
    }

    @Test
    void bothLanguagesHaveTheSameSentencesWithTheSameHoles() {
        assertFalse(holes(Catalogue.class, "messages_en.ini").isEmpty());
        assertEquals(holes(Catalogue.class, "messages_en.ini"), holes(Catalogue.class, "messages_fr.ini"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "plan",
                "target",
                "objectives",
                "message",
                "strategy",
                "technologies",
                "evaluate",
                "resources",
                "document",
                "silences"
            })
    void bothLanguagesSayTheSameOfARule(String section) {
        assertEquals(
                holes(Catalogue.class, "rules_" + section + "_en.ini"),
                holes(Catalogue.class, "rules_" + section + "_fr.ini"));
    }

    /** Labels of properties and choices stand only where a language wants another word than its keyword. */
    @Test
    void bothLanguagesHaveTheSameLabelsButForTheWordsOfTheVocabulary() {
        Map<String, Set<String>> english = holes(Document.class, "labels_en.ini");
        Map<String, Set<String>> french = holes(Document.class, "labels_fr.ini");
        Pattern optional = Pattern.compile("(?:choice|property)\\..*");
        english.keySet().removeIf(key -> optional.matcher(key).matches());
        french.keySet().removeIf(key -> optional.matcher(key).matches());
        assertEquals(english, french);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void everyRuleHasASentence(String language) {
        Set<String> keys = new HashSet<>(
                Rows.read(Catalogue.class, "messages_" + language + ".ini").keySet());
        keys.addAll(
                Rows.read(Catalogue.class, "rules_results_" + language + ".ini").keySet());
        Stream.of(SyntaxRules.all(), CompileRules.all(), ValueRules.all())
                .flatMap(List::stream)
                .map(Rule::id)
                .forEach(rule -> assertTrue(
                        keys.contains(rule) || keys.stream().anyMatch(key -> key.startsWith(rule + ".")), rule));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void everyConceptHasItsNouns(String language) {
        Set<String> keys =
                Rows.read(Catalogue.class, "messages_" + language + ".ini").keySet();
        for (Concept concept : Vocabulary.standard().concepts()) {
            assertTrue(keys.contains("noun.a." + concept.id()), concept.id());
            assertTrue(concept.isStep() || keys.contains("noun." + concept.id()), concept.id());
        }
    }

    @Test
    void frenchHasASpaceThatDoesNotBreakBeforeItsHighPunctuation() {
        Pattern bare = Pattern.compile("[^\\u00A0 ][?!;](?:\\s|$)|[^\\u00A0\\d ] ?:(?:\\s|$)| [?!;:](?:\\s|$)");
        Rows.read(Catalogue.class, "messages_fr.ini").forEach((key, sentence) -> {
            String prose = sentence.replaceAll("`[^`]*`", "").replaceAll("^Usage.*|--\\S+|https?:\\S+", "");
            assertFalse(bare.matcher(prose).find(), () -> key + ": " + sentence);
        });
    }

    @Test
    void whatThePlanSaysIsPrintedSafely() {
        Message message = Message.of("value-number").with("text", "a\u202Eb\u0007c\nd{text}");
        assertEquals(
                "`a\uFFFDb\uFFFDc d{text}` is not a number", Catalogue.of("en").say(message));
        String endless = Catalogue.of("en").say(Message.of("value-number").with("text", "x".repeat(5_000)));
        assertTrue(endless.length() < 200, endless);
    }

    @Test
    void whatThePlanMightHaveMeantIsPrintedSafely() {
        Message message = Message.of("help.did-you-mean-one").withOptions("options", List.of("a\u001B[31m", "b\u202E"));
        assertEquals(
                "did you mean `a\uFFFD[31m` or `b\uFFFD`?", Catalogue.of("en").say(message));
    }

    @Test
    void anUnknownLanguageIsEnglish() {
        assertEquals("en", Catalogue.of("xx").language());
    }
}
