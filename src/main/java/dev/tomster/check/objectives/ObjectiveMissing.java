package dev.tomster.check.objectives;

import dev.tomster.check.rule.Definition;
import dev.tomster.check.rule.PlanRule;
import dev.tomster.check.rule.Report;
import dev.tomster.check.rule.Strategy;
import dev.tomster.diagnostic.Severity;

/** A plan without a single objective: nobody can say whether it succeeded. */
final class ObjectiveMissing implements PlanRule {
    @Override
    public Definition definition() {
        return Definition.gap("objective-missing", Severity.WARNING);
    }

    @Override
    public void check(Strategy strategy, Report report) {
        if (strategy.items("objective").isEmpty()) {
            report.on(strategy.step("objectives")).add();
        }
    }
}
