package dev.tomster.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tomster.check.Options;
import dev.tomster.check.Pages;
import dev.tomster.check.PlanChecker;
import dev.tomster.check.RuleBook;
import dev.tomster.check.rule.Definition;
import dev.tomster.check.rule.PlanRule;
import dev.tomster.compile.PlanLoader;
import dev.tomster.diagnostic.Catalogue;
import dev.tomster.diagnostic.Finding;
import dev.tomster.diagnostic.Findings;
import dev.tomster.model.Plan;
import dev.tomster.text.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Every rule of strategy and each of its sentences is shown by plans: on its pages and in {@code src/test/rules}. */
class StrategyRulesShownTest {
    private static final int FEWEST_RULES = 110;
    private static final Path TABLE = Path.of("target/rules.md");
    private static final Pattern PLAN = Pattern.compile("```tomster\n(.*?)```", Pattern.DOTALL);
    private static final Options TODAY =
            new Options(Optional.empty(), Optional.of(LocalDate.of(2027, 6, 30)), Set.of());

    /** What is said anywhere: the keys of sentences. */
    private static final Set<String> SAID = new TreeSet<>();

    /** How many plans of a page break its rule, and how many do not; by language and rule. */
    private static final Map<String, int[]> PAGES = new TreeMap<>();

    /** How many cases apply a rule. */
    private static final Map<String, Integer> CASES = new TreeMap<>();

    @BeforeAll
    static void readPagesAndCases() throws IOException {
        for (CaseFile file : CaseFile.ofRules()) {
            for (CaseFile.Case each : file.cases()) {
                String ids = each.name().substring(0, each.name().indexOf(':'));
                for (String id : ids.split(", *", -1)) {
                    CASES.merge(id, 1, Integer::sum);
                }
                file.findings(each).forEach(StrategyRulesShownTest::add);
            }
        }
        for (PlanRule rule : RuleBook.rules()) {
            for (String language : Catalogue.LANGUAGES) {
                read(rule, language);
            }
        }
    }

    private static void read(PlanRule rule, String language) {
        String id = rule.definition().id();
        int[] plans = PAGES.computeIfAbsent(language + " " + id, first -> new int[2]);
        PLAN.matcher(Pages.of(id, language).orElse("")).results().forEach(found -> {
            List<Finding> findings = findings(found.group(1), rule);
            findings.forEach(StrategyRulesShownTest::add);
            boolean isBroken =
                    findings.stream().anyMatch(finding -> finding.rule().id().equals(id));
            plans[isBroken ? 0 : 1]++;
        });
    }

    private static List<Finding> findings(String text, PlanRule rule) {
        Findings reading = new Findings();
        Plan plan = PlanLoader.compile(new Source("plan.tomster", text), reading);
        return PlanChecker.check(plan, reading, TODAY, List.of(rule)).sorted();
    }

    private static void add(Finding finding) {
        SAID.add(finding.message().key());
    }

    /** Written for people, too: which rules there are, and what shows them. */
    @Test
    void everyRuleHasItsPlans() throws IOException {
        List<String> lacking = new ArrayList<>();
        List<String> lines = new ArrayList<>(List.of(
                "| rule | section | severity | nature | class | page en | page fr | failing plans | passing plans | cases |",
                "|---|---|---|---|---|---|---|---|---|---|"));
        int rules = 0;
        for (RuleBook.Section section : RuleBook.sections()) {
            for (PlanRule rule : section.rules()) {
                rules++;
                lines.add(row(section.id(), rule, lacking));
            }
        }
        Files.createDirectories(TABLE.getParent());
        Files.write(TABLE, lines);
        int found = rules;
        assertTrue(rules >= FEWEST_RULES, () -> "only " + found + " rules");
        assertEquals(List.of(), lacking);
    }

    private static String row(String section, PlanRule rule, List<String> lacking) {
        Definition definition = rule.definition();
        String id = definition.id();
        List<String> cells = new ArrayList<>(List.of(
                id,
                section,
                definition.rule().severity().id(),
                definition.nature().name().toLowerCase(Locale.ROOT),
                rule.getClass().getSimpleName()));
        int failing = 0;
        int passing = 0;
        for (String language : Catalogue.LANGUAGES) {
            int[] plans = PAGES.getOrDefault(language + " " + id, new int[2]);
            failing += plans[0];
            passing += plans[1];
            boolean isWhole = plans[0] > 0 && plans[1] > 0;
            cells.add(isWhole ? "yes" : "no");
            if (!isWhole) {
                lacking.add(language + " " + id);
            }
        }
        cells.addAll(List.of(
                Integer.toString(failing), Integer.toString(passing), Integer.toString(CASES.getOrDefault(id, 0))));
        return "| " + String.join(" | ", cells) + " |";
    }

    @Test
    void everySentenceIsSaidByAPlan() {
        Catalogue catalogue = Catalogue.of("en");
        Set<String> silent = new TreeSet<>();
        for (PlanRule rule : RuleBook.rules()) {
            silent.addAll(catalogue.wordings(rule.definition().id()));
        }
        silent.removeAll(SAID);
        assertEquals(Set.of(), silent);
    }
}
