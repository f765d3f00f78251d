package dev.tomster.check.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tomster.diagnostic.Catalogue;
import dev.tomster.text.Rows;
import dev.tomster.vocabulary.Concept;
import dev.tomster.vocabulary.Lexicon;
import dev.tomster.vocabulary.Spelling;
import dev.tomster.vocabulary.Vocabulary;
import dev.tomster.vocabulary.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a sentence tells its reader to type is asked of the plan's vocabulary: a plan and its reader may differ in language. */
class KeywordsInSentencesTest {
    private static final Pattern TYPED = Pattern.compile("`([^`]*)`");
    private static final Pattern KEYWORD_HOLE = Pattern.compile("\\{([a-z]+\\.[a-z0-9.-]+)}");
    /** {@code 8 weeks}, {@code 10 h/week}, {@code DAY - 3 weeks .. DAY - 1 day}: an amount, and nothing behind it. */
    private static final Pattern AMOUNT =
            Pattern.compile("(?:^|[-.] )(?:[\\d ]+|\\{[a-z]+})(\\p{L}*)(?:/(\\p{L}+))?(?= \\.\\.|$)");

    private static final Set<String> KEYWORDS = new HashSet<>();
    private static final Set<String> VALUES = new HashSet<>();
    private static final Set<String> UNITS = new HashSet<>();

    static {
        Vocabulary vocabulary = Vocabulary.standard();
        for (String language : Vocabulary.LANGUAGES) {
            Lexicon lexicon = vocabulary.lexicon(language);
            collect(lexicon.steps(), KEYWORDS);
            collect(lexicon.kinds(), KEYWORDS);
            for (Concept concept : vocabulary.concepts()) {
                collect(lexicon.keys(concept), KEYWORDS);
            }
            vocabulary.choiceLists().forEach(list -> collect(lexicon.choices(list), VALUES));
            collect(lexicon.words(), VALUES);
            collect(lexicon.units(), VALUES);
            collect(lexicon.units(), UNITS);
        }
        // What stands for a name that its author will choose: NAME.
        VALUES.removeAll(Set.of("name", "nom"));
    }

    private static void collect(Words words, Set<String> all) {
        words.ids().forEach(id -> words.forms(id).forEach(form -> all.add(Spelling.fold(form))));
    }

    static List<Path> files() throws IOException {
        try (Stream<Path> all = Files.list(Path.of("src/main/resources/dev/tomster/diagnostic"))) {
            return all.filter(file -> file.getFileName().toString().startsWith("rules_"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void noKeywordStandsInASentenceItself(Path file) {
        Map<String, List<String>> literal = new TreeMap<>();
        Rows.read(Catalogue.class, file.getFileName().toString()).forEach((key, sentence) -> {
            List<String> found = TYPED.matcher(sentence)
                    .results()
                    .map(typed -> typed.group(1))
                    .filter(KeywordsInSentencesTest::holdsKeyword)
                    .toList();
            // Maps of columns and heads of results have words of their own, which no plan asks for.
            if (!found.isEmpty() && !key.startsWith("results.map") && !key.startsWith("results.currencies")) {
                literal.put(key, found);
            }
        });
        assertEquals(Map.of(), literal, "write {key.concept.property}, {kind.x}, {choice.list.x} or {unit.week}");
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyKeywordThatIsAskedForExists(Path file) {
        for (String sentence :
                Rows.read(Catalogue.class, file.getFileName().toString()).values()) {
            for (MatchResult hole : KEYWORD_HOLE.matcher(sentence).results().toList()) {
                for (String language : Vocabulary.LANGUAGES) {
                    assertTrue(new PlanKeywords(language).word(hole.group(1)).isPresent(), sentence);
                }
            }
        }
    }

    @Test
    void aKeywordIsThatOfThePlan() {
        PlanKeywords french = new PlanKeywords("fr");
        assertEquals(Optional.of("évaluation"), french.word("step.evaluate"));
        assertEquals(Optional.of("fil-rouge"), french.word("kind.everyday"));
        assertEquals(Optional.of("place à prendre"), french.word("key.competitor.gap"));
        assertEquals(Optional.of("intervalle"), french.word("key.channel.gap"));
        assertEquals(Optional.of("fait"), french.word("choice.progress.done"));
        assertEquals(Optional.of("semaine"), french.word("unit.week"));
        assertEquals(Optional.of("semaines"), french.word("units.week"));
        assertEquals(Optional.of("continu"), french.word("word.ongoing"));
    }

    @Test
    void anotherHoleIsNoneOfTheVocabulary() {
        PlanKeywords french = new PlanKeywords("fr");
        assertEquals(Optional.empty(), french.word("persona"));
        assertEquals(Optional.empty(), french.word("resources.budget"));
        assertThrows(IllegalArgumentException.class, () -> french.word("kind.nothing"));
    }

    @Test
    void aKeywordIsRecognisedWhereverItIsTyped() {
        List.of(
                        "campaign NAME: …",
                        "fil-rouge conseils: Un conseil par semaine",
                        "deadline: ongoing",
                        "{key}: 2/week",
                        "{limit}/semaine",
                        "{key}: interne",
                        "{key}: 10 h/semaine",
                        "{key}: DAY - 3 weeks .. DAY - 1 day",
                        "gap",
                        "place à prendre")
                .forEach(typed -> assertTrue(holdsKeyword(typed), typed));
        List.of(
                        "{kind.campaign} NAME: …",
                        "{key}: 40 minutes for a first visit",
                        "{key}: 12 000 EUR",
                        "{key}: 2/{unit.week}",
                        "{persona}",
                        "?")
                .forEach(typed -> assertFalse(holdsKeyword(typed), typed));
    }

    private static boolean holdsKeyword(String typed) {
        int colon = typed.indexOf(':');
        String opening = Spelling.fold(colon < 0 ? typed : typed.substring(0, colon));
        String value = typed.substring(colon + 1).replaceFirst("\\(.*", "").strip();
        return KEYWORDS.contains(opening)
                || KEYWORDS.stream().anyMatch(keyword -> opening.startsWith(keyword + " "))
                || VALUES.contains(Spelling.fold(value))
                || AMOUNT.matcher(value)
                        .results()
                        .anyMatch(amount -> Stream.of(1, 2).map(amount::group).anyMatch(UNITS::contains));
    }
}
