package dev.tomster.check.strategy;

import dev.tomster.check.rule.Definition;
import dev.tomster.check.rule.PlanRule;
import dev.tomster.check.rule.Report;
import dev.tomster.check.rule.Strategy;
import dev.tomster.diagnostic.Severity;

/** Social media on an island: nothing ties the plan to the communication of the house or to its other departments. */
final class NotIntegrated implements PlanRule {
    @Override
    public Definition definition() {
        return Definition.gap("not-integrated", Severity.INFO);
    }

    @Override
    public void check(Strategy strategy, Report report) {
        boolean isTied = strategy.says(strategy.header(), "related-documents")
                || strategy.is(strategy.header(), "type", "person");
        strategy.plan()
                .step("strategy")
                .filter(step -> !isTied && !strategy.says(step, "integration"))
                .ifPresent(step -> report.on(step)
                        .withKey("integration", step, "integration")
                        .add());
    }
}
