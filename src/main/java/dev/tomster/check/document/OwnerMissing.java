package dev.tomster.check.document;

import dev.tomster.check.rule.Definition;
import dev.tomster.check.rule.PlanRule;
import dev.tomster.check.rule.Report;
import dev.tomster.check.rule.Strategy;
import dev.tomster.diagnostic.Severity;
import dev.tomster.model.Item;
import java.util.stream.Stream;

/** Nobody answers for the plan. */
final class OwnerMissing implements PlanRule {
    @Override
    public Definition definition() {
        return Definition.gap("owner-missing", Severity.WARNING);
    }

    @Override
    public void check(Strategy strategy, Report report) {
        Item plan = strategy.header();
        if (Stream.of("owner", "authors", "approved-by").noneMatch(property -> strategy.says(plan, property))) {
            report.on(plan).withKey("property", "owner").add();
        }
    }
}
