package dev.tomster.check.resources;

import dev.tomster.check.rule.Definition;
import dev.tomster.check.rule.PlanRule;
import dev.tomster.check.rule.Report;
import dev.tomster.check.rule.Strategy;
import dev.tomster.diagnostic.Severity;
import dev.tomster.model.Item;
import java.util.List;

/** People whose time for the plan nobody has counted. */
final class TimeMissing implements PlanRule {
    @Override
    public Definition definition() {
        return Definition.gap("time-missing", Severity.WARNING).yieldingTo("no-dedicated-person");
    }

    @Override
    public void check(Strategy strategy, Report report) {
        List<Item> people = People.working(strategy);
        if (!people.isEmpty() && people.stream().noneMatch(person -> strategy.says(person, "time"))) {
            report.on(strategy.step("resources"))
                    .with("person", people.get(0))
                    .withKey("key", people.get(0), "time")
                    .add();
        }
    }
}
