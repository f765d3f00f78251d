package dev.tomster.check.resources;

import dev.tomster.check.rule.Definition;
import dev.tomster.check.rule.PlanRule;
import dev.tomster.check.rule.Report;
import dev.tomster.check.rule.Strategy;
import dev.tomster.diagnostic.Severity;
import dev.tomster.model.Item;
import java.util.List;

/** Nobody has asked what the team can do, and what it cannot. */
final class SkillsUnstated implements PlanRule {
    @Override
    public Definition definition() {
        return Definition.gap("skill-unstated", Severity.INFO);
    }

    @Override
    public void check(Strategy strategy, Report report) {
        List<Item> people = People.working(strategy);
        boolean isStated = !strategy.items("skill").isEmpty()
                || people.stream().anyMatch(person -> strategy.says(person, "skills"));
        if (!people.isEmpty() && !isStated) {
            report.on(strategy.step("resources"))
                    .with("person", people.get(0))
                    .withKey("key", people.get(0), "skills")
                    .add();
        }
    }
}
