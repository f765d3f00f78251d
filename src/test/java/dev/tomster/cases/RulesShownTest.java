package dev.tomster.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tomster.compile.CompileRules;
import dev.tomster.compile.value.ValueRules;
import dev.tomster.diagnostic.Catalogue;
import dev.tomster.diagnostic.Finding;
import dev.tomster.diagnostic.Message;
import dev.tomster.diagnostic.Rule;
import dev.tomster.syntax.SyntaxRules;
import dev.tomster.text.Rows;
import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every rule and every sentence of the language core is shown by a plan in {@code src/test/cases}, in every language. */
class RulesShownTest {
    /** What no small plan can show, and why. */
    private static final Map<String, String> ELSEWHERE = Map.ofEntries(
            Map.entry("file", "needs a file that is not a plan: FileRulesTest"),
            Map.entry("named-file.not-a-file", "needs a pipe: IncludeTest"),
            Map.entry("named-file.too-large", "needs a file of 5 MB: IncludeTest"),
            Map.entry("named-file.binary", "needs bytes that are no text: IncludeTest"),
            Map.entry("named-file.link", "needs a symbolic link: IncludeTest"),
            Map.entry("include.deep", "needs more than 20 files: IncludeTest"),
            Map.entry("include.many", "needs more than 200 files: IncludeTest"),
            Map.entry("include.large", "needs files of 50 MB: IncludeTest"),
            Map.entry("insertion-endless.deep", "needs more than a hundred texts: HostileTextTest"),
            Map.entry("insertion-endless.long", "needs more than 100,000 characters: HostileTextTest"),
            Map.entry("line-of", "part of other sentences"),
            Map.entry("line-too-long", "needs a line of more than 100,000 characters: HostileTextTest"),
            Map.entry("nesting-too-deep", "needs more than a hundred levels: HostileTextTest"),
            Map.entry("results-channel", "needs an export of a platform: ResultsLoaderTest"),
            Map.entry("results-columns", "needs an export of a platform: ResultsLoaderTest"),
            Map.entry("results-outside", "needs results that are evaluated: ResultsLoaderTest"),
            Map.entry("too-many-findings", "needs more than 10,000 mistakes: HostileTextTest"),
            Map.entry("too-many-items", "needs more than 50,000 items: HostileTextTest"));

    /** Rules that hold the place of a shape of which every text is a value, or that are told more precisely. */
    private static final Map<String, String> NEVER = Map.ofEntries(
            Map.entry("value-text", "every text is a text"),
            Map.entry("value-sentences", "every text is a sentence"),
            Map.entry("value-checklist", "every text is an entry"),
            Map.entry("value-words", "every text is a word"),
            Map.entry("value-terms", "every text is a term"),
            Map.entry("value-person", "every text may be a person"),
            Map.entry("value-references", "told as ref-undefined"),
            Map.entry("value-references-or-text", "every text is a text"),
            Map.entry("value-choice-or-text", "every text is a text"),
            Map.entry("value-condition", "every other text is a condition"));

    /** Words of the program around the findings. */
    private static final List<String> NOT_OF_PLANS = List.of(
            "or",
            "and",
            "see",
            "help",
            "why",
            "section.",
            "severity.",
            "summary.",
            "noun.",
            "picture.",
            "document-",
            "paper.",
            "colour-pale",
            "colour-pale.",
            "glyph-missing",
            "glyph-missing.",
            "build.",
            "diff.",
            "cli.");

    private static Set<String> rules = Set.of();
    /** What is said, by the language in which it is said. */
    private static final Map<String, Set<String>> SENTENCES = new TreeMap<>();

    /** The wordings of findings, as they are announced: rule and sentence. */
    private static final Map<String, Set<String>> WORDINGS = new TreeMap<>();

    private static final int FEWEST_WORDINGS = 60;

    @BeforeAll
    static void readTheCases() throws IOException {
        rules = new TreeSet<>();
        for (CaseFile file : CaseFile.all()) {
            for (CaseFile.Case each : file.cases()) {
                file.findings(each).forEach(finding -> add(finding, file.messages()));
            }
        }
    }

    private static void add(Finding finding, String language) {
        Set<String> sentences = SENTENCES.computeIfAbsent(language, first -> new TreeSet<>());
        WORDINGS.computeIfAbsent(language, first -> new TreeSet<>())
                .add(finding.rule().id() + " " + finding.message().key());
        rules.add(finding.rule().id());
        sentences.add(finding.message().key());
        finding.help().map(Message::key).ifPresent(sentences::add);
        Set<String> labels = Rows.read(Catalogue.class, "messages_en.ini").keySet();
        Stream.of(finding.message().key(), finding.rule().id())
                .map(key -> key + ".label")
                .filter(labels::contains)
                .findFirst()
                .ifPresent(sentences::add);
    }

    @Test
    void everyRuleHasACase() {
        Set<String> all = Stream.of(SyntaxRules.all(), CompileRules.all(), ValueRules.all())
                .flatMap(List::stream)
                .map(Rule::id)
                .collect(Collectors.toCollection(TreeSet::new));
        all.removeAll(ELSEWHERE.keySet());
        all.removeAll(NEVER.keySet());
        all.removeAll(rules);
        assertEquals(Set.of(), all);
    }

    @Test
    void everyRuleThatIsBrokenIsListed() {
        Set<String> broken = new TreeSet<>(rules);
        Stream.of(SyntaxRules.all(), CompileRules.all(), ValueRules.all())
                .flatMap(List::stream)
                .map(Rule::id)
                .forEach(broken::remove);
        assertEquals(Set.of(), broken);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void dozensOfFindingsAreShownWordForWord(String language) {
        Set<String> shown = WORDINGS.getOrDefault(language, Set.of());
        assertTrue(shown.size() >= FEWEST_WORDINGS, () -> "only " + shown.size() + ": " + shown);
    }

    /** A finding that does not say what to do teaches nothing. */
    @Test
    void everyFindingHasARepair() throws IOException {
        for (CaseFile file : CaseFile.all()) {
            for (CaseFile.Case each : file.cases()) {
                file.findings(each)
                        .forEach(finding -> assertTrue(finding.help().isPresent(), () -> each.name() + ": " + finding));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void everySentenceHasACase(String language) {
        Set<String> all = new LinkedHashSet<>(
                Rows.read(Catalogue.class, "messages_en.ini").keySet());
        // Titles are for lists of rules.
        all.removeIf(key -> key.endsWith(".title"));
        all.removeIf(key -> NOT_OF_PLANS.stream().anyMatch(key::equals)
                || NOT_OF_PLANS.stream()
                        .filter(start -> start.endsWith(".") || start.endsWith("-"))
                        .anyMatch(key::startsWith)
                || key.endsWith(".title"));
        Stream.of(ELSEWHERE, NEVER)
                .flatMap(rows -> rows.keySet().stream())
                .forEach(rule -> all.removeIf(key ->
                        key.equals(rule) || (key.startsWith(rule + ".") && !key.startsWith("value-condition."))));
        all.removeAll(SENTENCES.getOrDefault(language, Set.of()));
        assertEquals(Set.of(), all);
    }
}
