package dev.tomster.vocabulary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tomster.text.Rows;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of the words of each language, so that no two lines of a plan can be confused. */
class VocabularyLawsTest {
    private static final Vocabulary VOCABULARY = Vocabulary.standard();

    static Stream<Lexicon> lexicons() {
        return Vocabulary.LANGUAGES.stream().map(VOCABULARY::lexicon);
    }

    /** The forms that two ids share. */
    private static List<String> shared(Words words) {
        Map<String, String> owners = new HashMap<>();
        List<String> shared = new ArrayList<>();
        for (String id : words.ids()) {
            for (String form : words.forms(id)) {
                String owner = owners.putIfAbsent(Spelling.fold(form), id);
                if (owner != null && !owner.equals(id)) {
                    shared.add(form + ": " + owner + " and " + id);
                }
            }
        }
        return shared;
    }

    @ParameterizedTest
    @MethodSource("lexicons")
    void noKeyMeansTwoPropertiesOfAConcept(Lexicon lexicon) {
        List<String> shared = new ArrayList<>();
        for (Concept concept : VOCABULARY.concepts()) {
            shared(lexicon.keys(concept)).forEach(key -> shared.add(concept.id() + ", " + key));
        }
        assertEquals(List.of(), shared);
    }

    @ParameterizedTest
    @MethodSource("lexicons")
    void noWordMeansTwoThingsOfOneList(Lexicon lexicon) {
        assertEquals(List.of(), shared(lexicon.steps()));
        assertEquals(List.of(), shared(lexicon.kinds()));
        assertEquals(List.of(), shared(lexicon.plurals()));
        assertEquals(List.of(), shared(lexicon.units()));
        assertEquals(List.of(), shared(lexicon.days()));
        assertEquals(List.of(), shared(lexicon.months()));
        assertEquals(List.of(), shared(lexicon.words()));
        for (String list : VOCABULARY.choiceLists()) {
            assertEquals(List.of(), shared(lexicon.choices(list)), list);
        }
    }

    @ParameterizedTest
    @MethodSource("lexicons")
    void noKeyOfSeveralWordsBeginsLikeAnItem(Lexicon lexicon) {
        List<String> confusing = new ArrayList<>();
        for (Concept concept : VOCABULARY.concepts()) {
            for (String property : concept.properties().keySet()) {
                for (String key : lexicon.keys(concept).forms(property)) {
                    String[] words = Spelling.fold(key).split(" ", 2);
                    if (words.length > 1 && lexicon.kind(words[0]).isPresent()) {
                        confusing.add(concept.id() + ", " + key);
                    }
                }
            }
        }
        assertEquals(List.of(), confusing);
    }

    @ParameterizedTest
    @MethodSource("lexicons")
    void everyStepAndKindHasItsWord(Lexicon lexicon) {
        for (Concept concept : VOCABULARY.concepts()) {
            Words words = concept.isStep() ? lexicon.steps() : lexicon.kinds();
            assertTrue(words.ids().contains(concept.id()), concept.id());
        }
        assertEquals(Set.copyOf(Vocabulary.STEPS), Set.copyOf(lexicon.steps().ids()));
    }

    /** An "everyday" programme is never one of many, so it has no table. */
    @ParameterizedTest
    @MethodSource("lexicons")
    void everyOtherKindHasAPluralForItsTable(Lexicon lexicon) {
        Set<String> kinds = new TreeSet<>(lexicon.kinds().ids());
        kinds.remove("everyday");
        assertEquals(kinds, new TreeSet<>(lexicon.plurals().ids()));
    }

    /** A plural that is also a list property is legal only because the first line of a table begins with a pipe. */
    @ParameterizedTest
    @MethodSource("lexicons")
    void aPluralIsNotTheKeyOfATextOfTheSameBlock(Lexicon lexicon) {
        List<String> confusing = new ArrayList<>();
        for (Concept owner : VOCABULARY.concepts()) {
            for (String plural : lexicon.plurals().ids()) {
                boolean isTable = VOCABULARY.concept(plural).mayStandIn(owner);
                lexicon.property(owner, lexicon.plurals().word(plural))
                        .filter(property -> isTable && property.shape() == Shape.TEXT)
                        .ifPresent(property -> confusing.add(owner.id() + ", " + property.id()));
            }
        }
        assertEquals(List.of(), confusing);
    }

    @Test
    void everyLanguageHasTheSameIds() {
        Lexicon first = VOCABULARY.lexicon(Vocabulary.LANGUAGES.get(0));
        lexicons().forEach(lexicon -> {
            assertEquals(
                    List.copyOf(first.kinds().ids()),
                    List.copyOf(lexicon.kinds().ids()));
            assertEquals(
                    List.copyOf(first.units().ids()),
                    List.copyOf(lexicon.units().ids()));
            assertEquals(
                    List.copyOf(first.days().ids()), List.copyOf(lexicon.days().ids()));
            assertEquals(
                    List.copyOf(first.months().ids()),
                    List.copyOf(lexicon.months().ids()));
            assertEquals(
                    Set.copyOf(first.words().ids()), Set.copyOf(lexicon.words().ids()));
            for (Shape shape : Shape.values()) {
                assertEquals(
                        first.examples(shape).isEmpty(), lexicon.examples(shape).isEmpty(), shape.id());
            }
        });
    }

    /** English words are their ids unless the data says otherwise; every other language has to say each. */
    @Test
    void everyPropertyAndChoiceHasAFrenchWord() {
        Map<String, Map<String, String>> french = Rows.readSections(Lexicon.class, "fr.ini");
        Set<String> missing = new TreeSet<>();
        for (Concept concept : VOCABULARY.concepts()) {
            Map<String, String> own = french.getOrDefault("keys of " + concept.id(), Map.of());
            for (String property : concept.properties().keySet()) {
                if (!own.containsKey(property) && !section(french, "keys").containsKey(property)) {
                    missing.add(concept.id() + "." + property);
                }
            }
        }
        for (String list : VOCABULARY.choiceLists()) {
            for (String choice : VOCABULARY.choices(list)) {
                if (!section(french, "choices").containsKey(choice)) {
                    missing.add(list + ":" + choice);
                }
            }
        }
        assertEquals(Set.of(), missing);
    }

    @ParameterizedTest
    @MethodSource("lexicons")
    void noWordIsGivenToWhatDoesNotExist(Lexicon lexicon) {
        Map<String, Map<String, String>> sections = Rows.readSections(Lexicon.class, lexicon.language() + ".ini");
        Set<String> properties = new TreeSet<>();
        VOCABULARY
                .concepts()
                .forEach(concept -> properties.addAll(concept.properties().keySet()));
        Set<String> choices = new TreeSet<>();
        VOCABULARY.choiceLists().forEach(list -> choices.addAll(VOCABULARY.choices(list)));
        Set<String> shapes =
                new TreeSet<>(Stream.of(Shape.values()).map(Shape::id).toList());
        assertEquals(Set.of(), without(section(sections, "keys").keySet(), properties));
        assertEquals(Set.of(), without(section(sections, "choices").keySet(), choices));
        assertEquals(Set.of(), without(section(sections, "examples").keySet(), shapes));
        for (String head : sections.keySet()) {
            if (head.startsWith("keys of ")) {
                Concept concept = VOCABULARY.concept(head.substring("keys of ".length()));
                assertEquals(
                        Set.of(),
                        without(
                                section(sections, head).keySet(),
                                concept.properties().keySet()));
            }
        }
    }

    private static Map<String, String> section(Map<String, Map<String, String>> sections, String head) {
        Map<String, String> section = sections.get(head);
        assertTrue(section != null, head);
        return section == null ? Map.of() : section;
    }

    private static Set<String> without(Set<String> ids, Set<String> known) {
        Set<String> unknown = new TreeSet<>(ids);
        unknown.removeAll(known);
        return unknown;
    }

    @Test
    void everyListAndKindThatAPropertyNamesExists() {
        for (Concept concept : VOCABULARY.concepts()) {
            for (Property property : concept.properties().values()) {
                switch (property.shape()) {
                    case CHOICE, CHOICES, CHOICE_OR_TEXT, PARTS ->
                        assertFalse(VOCABULARY.choices(property.choices()).isEmpty());
                    case REFERENCES, REFERENCES_OR_TEXT -> {
                        for (String kind : property.of()) {
                            assertTrue(
                                    kind.equals("any")
                                            || !VOCABULARY.concept(kind).isStep(),
                                    property.id());
                        }
                    }
                    default -> assertEquals(List.of(), property.of(), property.id());
                }
            }
        }
    }

    @Test
    void spellingDoesNotCount() {
        assertEquals("strategie", Spelling.fold("Strat\u00E9gie"));
        assertEquals("strategie", Spelling.fold("STRATE\u0301GIE"));
        assertEquals("point de contact", Spelling.fold("point-de\u00A0Contact "));
        assertEquals("parce qu'il", Spelling.fold("parce qu\u2019il"));
        assertEquals("coeur", Spelling.fold("C\u0153ur"));
        assertEquals("", Spelling.fold(" \u202F"));
        assertEquals("a b", Spelling.strip("\u3000a b\u00A0\t"));
        assertTrue(Spelling.isBlank("\u00A0\u2003\f"));
    }

    @Test
    void theNearestWordsDifferByFewLetters() {
        List<String> words = List.of("persona", "person", "segment", "age", "stages");
        assertEquals(List.of("persona", "person"), Nearest.of("persnoa", words));
        assertEquals(List.of("person", "persona"), Nearest.of("persn", words));
        assertEquals(List.of("age"), Nearest.of("\u00E2ge", words));
        assertEquals(List.of(), Nearest.of("x", words));
        assertEquals(List.of(), Nearest.of("", words));
        assertEquals(List.of(), Nearest.of("a".repeat(100), words));
    }
}
