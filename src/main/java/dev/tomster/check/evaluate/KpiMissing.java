package dev.tomster.check.evaluate;

import dev.tomster.check.rule.Definition;
import dev.tomster.check.rule.PlanRule;
import dev.tomster.check.rule.Report;
import dev.tomster.check.rule.Strategy;
import dev.tomster.diagnostic.Severity;

/** Nothing is measured: the plan has no indicator. */
final class KpiMissing implements PlanRule {
    @Override
    public Definition definition() {
        return Definition.gap("kpi-missing", Severity.WARNING);
    }

    @Override
    public void check(Strategy strategy, Report report) {
        if (strategy.items("kpi").isEmpty()) {
            report.on(strategy.step("evaluate")).add();
        }
    }
}
