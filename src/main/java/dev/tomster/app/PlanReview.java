package dev.tomster.app;

import dev.tomster.check.Options;
import dev.tomster.check.PlanChecker;
import dev.tomster.check.rule.Profile;
import dev.tomster.compile.CompileRules;
import dev.tomster.compile.value.ValueRules;
import dev.tomster.diagnostic.Findings;
import dev.tomster.diagnostic.Rule;
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

    private PlanReview() {}

    /**
     * Checks a plan.
     *
     * @param reading what was found while it was read
     * @param profile how finished it has to be; if none is told, its status says
     * @param today the day on which it is checked; without it nothing is overdue
     */
    public static Findings of(Plan plan, Findings reading, Optional<Profile> profile, Optional<LocalDate> today) {
        return PlanChecker.check(plan, reading, new Options(profile, today, OTHER_RULES));
    }
}
