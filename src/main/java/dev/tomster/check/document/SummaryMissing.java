package dev.tomster.check.document;

import dev.tomster.check.rule.Definition;
import dev.tomster.check.rule.PlanRule;
import dev.tomster.check.rule.Report;
import dev.tomster.check.rule.Strategy;
import dev.tomster.diagnostic.Severity;
import dev.tomster.model.Item;

/** A document that its readers have to read to its end before they know what it asks of them. */
final class SummaryMissing implements PlanRule {
    @Override
    public Definition definition() {
        return Definition.gap("summary-missing", Severity.INFO);
    }

    @Override
    public void check(Strategy strategy, Report report) {
        Item plan = strategy.header();
        if (!strategy.says(plan, "summary")) {
            report.on(plan).withKey("property", "summary").add();
        }
    }
}
