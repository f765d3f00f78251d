package dev.tomster.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tomster.vocabulary.Concept;
import dev.tomster.vocabulary.Shape;
import dev.tomster.vocabulary.Vocabulary;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every concept, property and form of value is explained in every language, and nothing else is. */
class HelpTest {
    private static final String OWN = "properties of ";

    static List<String> languages() {
        return Vocabulary.LANGUAGES;
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everyConceptIsExplained(String language) {
        assertEquals(
                Vocabulary.standard().concepts().stream().map(Concept::id).collect(Collectors.toSet()),
                section(language, "concepts").keySet());
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everyPropertyIsExplained(String language) {
        Set<String> properties = new TreeSet<>();
        for (Concept concept : Vocabulary.standard().concepts()) {
            properties.addAll(concept.properties().keySet());
        }
        assertEquals(properties, new TreeSet<>(section(language, "properties").keySet()));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everyFormOfValueHasAName(String language) {
        assertEquals(
                Arrays.stream(Shape.values()).map(Shape::id).collect(Collectors.toCollection(TreeSet::new)),
                new TreeSet<>(section(language, "shapes").keySet()));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void whatAConceptSaysOfItsOwnIsAboutItsProperties(String language) {
        new Help(language).sections().forEach((head, rows) -> {
            if (head.startsWith(OWN)) {
                Concept concept = Vocabulary.standard().concept(head.substring(OWN.length()));
                assertTrue(concept.properties().keySet().containsAll(rows.keySet()), head + rows.keySet());
            }
        });
    }

    @Test
    void whatDiffersFromConceptToConceptDiffersInEveryLanguage() {
        Set<String> first = own(Vocabulary.LANGUAGES.get(0));
        Vocabulary.LANGUAGES.forEach(language -> assertEquals(first, own(language)));
    }

    /** Explanations are sentences, names are not. */
    @ParameterizedTest
    @MethodSource("languages")
    void anExplanationIsASentence(String language) {
        new Help(language)
                .sections()
                .forEach((head, rows) -> rows.forEach((id, text) -> assertEquals(
                        !head.equals("shapes"),
                        Character.isUpperCase(text.charAt(0)) && (text.endsWith(".") || text.endsWith("…")),
                        head + ", " + id)));
    }

    private static Map<String, String> section(String language, String head) {
        return new Help(language).sections().getOrDefault(head, Map.of());
    }

    private static Set<String> own(String language) {
        Set<String> own = new TreeSet<>();
        new Help(language).sections().forEach((head, rows) -> {
            if (head.startsWith(OWN)) {
                rows.keySet().forEach(id -> own.add(head + ": " + id));
            }
        });
        return own;
    }
}
