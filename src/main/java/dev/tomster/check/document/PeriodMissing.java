package dev.tomster.check.document;

import dev.tomster.check.rule.Definition;
import dev.tomster.check.rule.PlanRule;
import dev.tomster.check.rule.Report;
import dev.tomster.check.rule.Strategy;
import dev.tomster.diagnostic.Severity;
import dev.tomster.model.Item;

/** Nobody knows from when to when the plan holds. */
final class PeriodMissing implements PlanRule {
    @Override
    public Definition definition() {
        return Definition.gap("period-missing", Severity.WARNING);
    }

    @Override
    public void check(Strategy strategy, Report report) {
        Item plan = strategy.header();
        if (!strategy.says(plan, "period")) {
            report.on(plan).withKey("property", "period").add();
        }
    }
}
