package dev.tomster.check.document;

import dev.tomster.check.rule.Definition;
import dev.tomster.check.rule.PlanRule;
import dev.tomster.check.rule.Report;
import dev.tomster.check.rule.Strategy;
import dev.tomster.diagnostic.Severity;
import dev.tomster.model.Item;
import java.util.stream.Stream;

/** Nothing tells two printed copies of the plan apart. */
final class VersionMissing implements PlanRule {
    @Override
    public Definition definition() {
        return Definition.gap("version-missing", Severity.INFO);
    }

    @Override
    public void check(Strategy strategy, Report report) {
        Item plan = strategy.header();
        if (Stream.of("version", "date").noneMatch(property -> strategy.says(plan, property))) {
            report.on(plan).withKey("property", "version").add();
        }
    }
}
