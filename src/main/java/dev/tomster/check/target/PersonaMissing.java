package dev.tomster.check.target;

import dev.tomster.check.rule.Definition;
import dev.tomster.check.rule.PlanRule;
import dev.tomster.check.rule.Report;
import dev.tomster.check.rule.Strategy;
import dev.tomster.diagnostic.Severity;

/** The plan speaks to nobody in particular: it has neither personas nor segments. */
final class PersonaMissing implements PlanRule {
    @Override
    public Definition definition() {
        return Definition.gap("persona-missing", Severity.WARNING);
    }

    @Override
    public void check(Strategy strategy, Report report) {
        if (strategy.audiences().isEmpty()) {
            report.on(strategy.step("target")).add();
        }
    }
}
