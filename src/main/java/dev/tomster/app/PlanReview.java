package dev.tomster.app;

import dev.tomster.check.Options;
import dev.tomster.check.PlanChecker;
import dev.tomster.check.RuleBook;
import dev.tomster.check.rule.Definition;
import dev.tomster.check.rule.PlanRule;
import dev.tomster.check.rule.Profile;
import dev.tomster.compile.CompileRules;
import dev.tomster.compile.value.ValueRules;
import dev.tomster.diagnostic.Findings;
import dev.tomster.diagnostic.Rule;
import dev.tomster.evaluate.Evaluation;
import dev.tomster.evaluate.Scoreboard;
import dev.tomster.model.Plan;
import dev.tomster.syntax.SyntaxRules;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Everything that is wrong or weak in a plan that was read. */
public final class PlanReview {
    /** What a plan may accept besides the rules of strategy. */
    private static final Set<String> OTHER_RULES = Stream.of(
                    SyntaxRules.all(), CompileRules.all(), ValueRules.all(), AppRules.all())
            .flatMap(List::stream)
            .map(Rule::id)
            .collect(Collectors.toUnmodifiableSet());

    private static final PlanRule MISSED =
            RuleBook.rule("result-off-target-no-decision").orElseThrow();
    /** What a plan accepts in vain depends on what is checked: that is told by a check of all rules. */
    private static final Set<String> OF_SILENCES =
            RuleBook.OF_SILENCES.stream().map(Definition::id).collect(Collectors.toUnmodifiableSet());

    private PlanReview() {}

    /**
     * Checks a plan.
     *
     * @param reading what was found while it was read
     * @param profile how finished it has to be; if none is told, its status says
     * @param today the day on which it is checked; without it nothing is overdue
     */
    public static Findings of(Plan plan, Findings reading, Optional<Profile> profile, Optional<LocalDate> today) {
        Optional<Scoreboard> results = results(plan);
        Findings all = new Findings();
        all.addAll(reading.sorted());
        results.ifPresent(scoreboard -> ScoreboardFindings.add(plan, scoreboard, all));
        return PlanChecker.check(plan, all, new Options(profile, today, OTHER_RULES, results));
    }

    /** What the results of a plan come to; none if nothing was measured, and there is no formula that may be wrong. */
    private static Optional<Scoreboard> results(Plan plan) {
        boolean isComputed = !plan.results().isEmpty()
                || plan.items("kpi").stream()
                        .anyMatch(kpi -> kpi.fact("formula").isPresent()
                                || kpi.fact("measured").isPresent());
        return isComputed ? Optional.of(Evaluation.of(plan, Optional.empty())) : Optional.empty();
    }

    /**
     * What results say that is wrong with a plan, and what somebody has to decide.
     *
     * @param results what they come to
     */
    static Findings ofResults(Plan plan, Scoreboard results) {
        Findings found = new Findings();
        ScoreboardFindings.add(plan, results, found);
        Options options = new Options(Optional.empty(), Optional.empty(), OTHER_RULES, Optional.of(results));
        Findings told = new Findings();
        PlanChecker.check(plan, found, options, List.of(MISSED)).sorted().stream()
                .filter(finding -> !OF_SILENCES.contains(finding.rule().id()))
                .forEach(told::add);
        return told;
    }
}
