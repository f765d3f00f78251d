package dev.tomster.check.resources;

import dev.tomster.check.rule.Definition;
import dev.tomster.check.rule.PlanRule;
import dev.tomster.check.rule.Report;
import dev.tomster.check.rule.Strategy;
import dev.tomster.diagnostic.Severity;
import dev.tomster.model.Item;
import java.util.List;

/** Somebody has an account alone, and nobody steps in during holidays or illness. */
final class NoBackup implements PlanRule {
    @Override
    public Definition definition() {
        return Definition.gap("no-backup", Severity.INFO);
    }

    @Override
    public void check(Strategy strategy, Report report) {
        // Who works alone has nobody to ask.
        if (strategy.is(strategy.header(), "type", "person")) {
            return;
        }
        for (Item person : strategy.items("person")) {
            if (strategy.says(person, "deputy")
                    || People.isGroup(strategy, person)
                    || strategy.is(person, "status", "vacant")) {
                continue;
            }
            List<String> alone = People.networks(strategy, person).stream()
                    .filter(channel -> People.inCharge(strategy, channel).size() == 1)
                    .map(strategy::name)
                    .toList();
            if (!alone.isEmpty()) {
                report.on(person)
                        .with("person", person)
                        .withAll("channels", alone)
                        .withKey("key", "deputy")
                        .add();
            }
        }
    }
}
