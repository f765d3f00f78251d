package dev.tomster.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tomster.check.rule.Definition;
import dev.tomster.check.rule.PlanRule;
import dev.tomster.diagnostic.Catalogue;
import dev.tomster.diagnostic.Finding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One rule: one class, one sentence with its repair, one page in each language, a plan that breaks it and one that does not. */
class RulePagesTest {
    private static final Path PAGES = Path.of("src/main/resources/dev/tomster/check/pages");

    private static List<Definition> definitions() {
        return Stream.concat(RuleBook.rules().stream().map(PlanRule::definition), RuleBook.OF_SILENCES.stream())
                .toList();
    }

    @TestFactory
    Stream<DynamicTest> everyRuleIsExplained() {
        return Catalogue.LANGUAGES.stream()
                .flatMap(language -> definitions().stream()
                        .map(definition -> DynamicTest.dynamicTest(
                                language + " " + definition.id(), () -> explained(definition, language))));
    }

    private static void explained(Definition definition, String language) {
        String text = Pages.of(definition.id(), language).orElse("");
        assertFalse(text.isEmpty(), () -> "no page of " + definition.id() + " in " + language);
        RulePage page = new RulePage(definition.id(), language, text);
        List<String> plans = page.plans();
        assertEquals(2, plans.size(), "a page shows one plan that is broken and one that is not");
        plans.forEach(plan -> assertEquals(List.of(), RulePage.reading(plan), plan));
        List<Finding> found = page.findings(plans.get(0));
        assertFalse(found.isEmpty(), () -> definition.id() + " is not found in\n" + plans.get(0));
        assertEquals(List.of(), page.findings(plans.get(1)), plans.get(1));
        Catalogue catalogue = Catalogue.of(language);
        for (Finding finding : found) {
            String sentence = catalogue.say(finding.message()) + "\n"
                    + finding.help().map(catalogue::say).orElse("no repair {");
            assertFalse(sentence.contains("{"), sentence);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void noPageIsOfAnotherTime(String language) throws IOException {
        Set<String> rules = definitions().stream().map(Definition::id).collect(Collectors.toCollection(TreeSet::new));
        try (Stream<Path> pages = Files.list(PAGES.resolve(language))) {
            assertEquals(
                    rules,
                    pages.map(page -> page.getFileName().toString().replace(".md", ""))
                            .collect(Collectors.toCollection(TreeSet::new)));
        }
    }

    @Test
    void pagesOfOneLanguageHaveTheSameHeads() {
        for (String language : Catalogue.LANGUAGES) {
            List<String> usual = language.equals("fr")
                    ? List.of("## Signalé", "## Non signalé", "## Quand c’est voulu")
                    : List.of("## Found", "## Not found", "## When it is right as it is");
            for (Definition definition : definitions()) {
                List<String> heads = new RulePage(
                                definition.id(),
                                language,
                                Pages.of(definition.id(), language).orElse(""))
                        .heads();
                assertTrue(
                        heads.size() >= 3 && usual.subList(0, heads.size() - 1).equals(heads.subList(1, heads.size())),
                        () -> language + " " + definition.id() + " " + heads);
            }
        }
    }

    @Test
    void idsAreUniqueAndRulesYieldOnlyToThoseBeforeThem() {
        List<String> before = new ArrayList<>();
        for (PlanRule rule : RuleBook.rules()) {
            assertFalse(
                    before.contains(rule.definition().id()), rule.definition().id());
            assertTrue(
                    before.containsAll(rule.definition().yieldsTo()),
                    rule.definition().id());
            before.add(rule.definition().id());
        }
    }
}
