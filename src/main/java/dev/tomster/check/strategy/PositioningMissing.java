package dev.tomster.check.strategy;

import dev.tomster.check.rule.Definition;
import dev.tomster.check.rule.PlanRule;
import dev.tomster.check.rule.Report;
import dev.tomster.check.rule.Strategy;
import dev.tomster.diagnostic.Severity;

/** The strategy does not say what the brand wants to be to its audience, that others are not; a public body has no others. */
final class PositioningMissing implements PlanRule {
    @Override
    public Definition definition() {
        return Definition.gap("positioning-missing", Severity.INFO);
    }

    @Override
    public void check(Strategy strategy, Report report) {
        strategy.plan()
                .step("strategy")
                .filter(step -> !strategy.says(step, "positioning"))
                .filter(step -> !strategy.is(strategy.header(), "type", "public-body"))
                .ifPresent(step -> report.on(step)
                        .withKey("positioning", step, "positioning")
                        .add());
    }
}
