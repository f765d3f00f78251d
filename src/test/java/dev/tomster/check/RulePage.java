package dev.tomster.check;

import dev.tomster.check.rule.PlanRule;
import dev.tomster.compile.PlanLoader;
import dev.tomster.diagnostic.Finding;
import dev.tomster.diagnostic.Findings;
import dev.tomster.model.Plan;
import dev.tomster.text.Source;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The page of a rule: a head, why, a plan in which it is found, one in which it is not, and when it is right as it is. */
record RulePage(String rule, String language, String text) {
    /** The day on which the plans of pages are checked. */
    private static final Options TODAY =
            new Options(Optional.empty(), Optional.of(LocalDate.of(2027, 6, 30)), Set.of());

    private static final Pattern PLAN = Pattern.compile("```tomster\n(.*?)```", Pattern.DOTALL);

    /** The plans of the page, the broken one first. */
    List<String> plans() {
        return PLAN.matcher(text).results().map(found -> found.group(1)).toList();
    }

    /** What reading a plan of the page finds. */
    static List<Finding> reading(String plan) {
        Findings findings = new Findings();
        PlanLoader.compile(new Source("plan.tomster", plan), findings);
        return findings.sorted();
    }

    /** What the rule finds in a plan of the page. */
    List<Finding> findings(String text) {
        Findings findings = new Findings();
        Plan plan = PlanLoader.compile(new Source("plan.tomster", text), findings);
        List<PlanRule> rules = RuleBook.rule(rule).map(List::of).orElseGet(RuleBook::rules);
        return PlanChecker.check(plan, findings, TODAY, rules).sorted().stream()
                .filter(finding -> finding.rule().id().equals(rule))
                .toList();
    }

    /** The heads of the page's sections. */
    List<String> heads() {
        return Pattern.compile("^#+ .*$", Pattern.MULTILINE)
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .toList();
    }
}
