package dev.tomster.check.strategy;

import dev.tomster.check.rule.Definition;
import dev.tomster.check.rule.PlanRule;
import dev.tomster.check.rule.Report;
import dev.tomster.check.rule.Strategy;
import dev.tomster.diagnostic.Severity;
import java.util.Set;

/** An audit that looks at everything but those among whom the brand has to stand out. */
final class NoCompetitor implements PlanRule {
    /** Who has neighbours and peers, and nobody to win against. */
    private static final Set<String> WITHOUT_RIVALS = Set.of("public-body", "association", "community", "person");

    @Override
    public Definition definition() {
        return Definition.gap("no-competitor", Severity.INFO);
    }

    @Override
    public void check(Strategy strategy, Report report) {
        boolean hasRivals = WITHOUT_RIVALS.stream().noneMatch(type -> strategy.is(strategy.header(), "type", type));
        // Without an audit, that is what is missing: listening-missing.
        strategy.plan()
                .step("audit")
                .filter(audit -> hasRivals && strategy.items("competitor").isEmpty())
                .ifPresent(audit -> report.on(audit).add());
    }
}
