package dev.tomster.docs;

import static dev.tomster.docs.Concepts.VOCABULARY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tomster.vocabulary.Concept;
import dev.tomster.vocabulary.Lexicon;
import dev.tomster.vocabulary.Property;
import dev.tomster.vocabulary.Shape;
import dev.tomster.vocabulary.Vocabulary;
import dev.tomster.vocabulary.Words;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The language reference in {@code docs/language} says what the program reads. Its pages are made from {@code src/docs},
 * the vocabulary and the grammar. With {@code -Dtomster.accept=true} they are written anew, and the run fails all the
 * same: review the difference and run again.
 */
class ReferenceTest {
    private static Map<Path, String> pages = Map.of();

    @BeforeAll
    static void makeThePages() throws IOException {
        pages = Reference.pages();
    }

    static List<String> languages() {
        return Vocabulary.LANGUAGES;
    }

    @TestFactory
    Stream<DynamicTest> everyPageIsFresh() throws IOException {
        return FreshPages.tests(pages);
    }

    @Test
    void noPageIsLeftOver() throws IOException {
        FreshPages.areAll(pages, Path.of("docs/language"));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everyKeywordAndEveryPluralIsThere(String language) {
        Set<String> missing = new TreeSet<>();
        for (Concept concept : VOCABULARY.concepts()) {
            String page = text(language, Concepts.page(concept));
            for (String other : Vocabulary.LANGUAGES) {
                Lexicon lexicon = VOCABULARY.lexicon(other);
                List<String> words =
                        new ArrayList<>((concept.isStep() ? lexicon.steps() : lexicon.kinds()).forms(concept.id()));
                if (lexicon.plurals().ids().contains(concept.id())) {
                    words.addAll(lexicon.plurals().forms(concept.id()));
                }
                words.removeIf(word -> page.contains("`" + word + "`"));
                words.forEach(word -> missing.add(concept.id() + ": " + word));
            }
        }
        assertEquals(Set.of(), missing);
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everyKeyIsThere(String language) {
        Set<String> missing = new TreeSet<>();
        for (Concept concept : VOCABULARY.concepts()) {
            String page = text(language, Concepts.page(concept)) + text(language, Concept.ANY_STEP);
            for (Property property : concept.properties().values()) {
                for (String other : Vocabulary.LANGUAGES) {
                    for (String key : VOCABULARY.lexicon(other).keys(concept).forms(property.id())) {
                        if (!page.contains("`" + key + "`")) {
                            missing.add(concept.id() + ": " + key);
                        }
                    }
                }
            }
        }
        assertEquals(Set.of(), missing);
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everyWordOfAClosedListIsThere(String language) {
        String page = pages.get(Reference.page(language, "words.md"));
        Set<String> missing = new TreeSet<>();
        for (String list : VOCABULARY.choiceLists()) {
            assertTrue(page.contains("<a id=\"" + list + "\">"), list);
            for (String other : Vocabulary.LANGUAGES) {
                for (String choice : VOCABULARY.choices(list)) {
                    List<String> words = new ArrayList<>(
                            VOCABULARY.lexicon(other).choices(list).forms(choice));
                    words.removeIf(word -> page.contains("`" + word + "`"));
                    missing.addAll(words);
                }
            }
        }
        assertEquals(Set.of(), missing);
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everyWordWithinValuesIsThere(String language) {
        String page = pages.get(Reference.page(language, "words.md"));
        Set<String> missing = new TreeSet<>();
        for (String other : Vocabulary.LANGUAGES) {
            Lexicon lexicon = VOCABULARY.lexicon(other);
            for (Words list :
                    List.of(lexicon.units(), lexicon.days(), lexicon.months(), lexicon.magnitudes(), lexicon.words())) {
                for (String id : list.ids()) {
                    List<String> words = new ArrayList<>(list.forms(id));
                    words.removeIf(word -> page.contains("`" + word + "`"));
                    missing.addAll(words);
                }
            }
        }
        assertEquals(Set.of(), missing);
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everyFormOfValueIsThere(String language) {
        String page = pages.get(Reference.page(language, "values.md"));
        String index = pages.get(Reference.page(language, "README.md"));
        Set<String> missing = new TreeSet<>();
        for (Shape shape : Shape.values()) {
            if (!page.contains("<a id=\"" + shape.id() + "\"></a>\n## ")) {
                missing.add(shape.id());
            }
            for (String example : VOCABULARY.lexicon(language).examples(shape)) {
                if (!index.contains("`" + example + "`")) {
                    missing.add(example);
                }
            }
        }
        assertEquals(Set.of(), missing);
    }

    @Test
    void bothLanguagesHaveTheSamePages() {
        Set<String> names = new TreeSet<>();
        for (String language : Vocabulary.LANGUAGES) {
            Set<String> own = pages.keySet().stream()
                    .filter(page -> page.equals(
                            Reference.page(language, page.getFileName().toString())))
                    .map(page -> page.getFileName().toString())
                    .collect(Collectors.toCollection(TreeSet::new));
            assertFalse(own.isEmpty());
            assertTrue(names.isEmpty() || names.equals(own), own::toString);
            names.addAll(own);
        }
    }

    private static String text(String language, String page) {
        return pages.get(Reference.page(language, page.equals(Concept.ANY_STEP) ? "generic.md" : page + ".md"));
    }
}
