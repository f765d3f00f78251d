package dev.tomster.check.objectives;

import dev.tomster.check.rule.Definition;
import dev.tomster.check.rule.PlanRule;
import dev.tomster.check.rule.Report;
import dev.tomster.check.rule.Strategy;
import dev.tomster.diagnostic.Severity;
import dev.tomster.model.Item;
import java.util.List;

/** An objective that nobody answers for. */
final class ObjectiveWithoutOwner implements PlanRule {
    @Override
    public Definition definition() {
        return Definition.gap("objective-no-owner", Severity.INFO);
    }

    @Override
    public void check(Strategy strategy, Report report) {
        List<Item> objectives = strategy.items("objective");
        List<Item> found = objectives.stream()
                .filter(objective -> !isOwned(strategy, objective))
                .toList();
        boolean isNone = found.size() == objectives.size();
        if (strategy.says(strategy.step("objectives"), "owner") || (isNone && isOnePersons(strategy))) {
            return;
        }
        if (isNone && found.size() > 1) {
            report.on(strategy.step("objectives"))
                    .worded("all")
                    .with("owner", strategy.key(found.get(0).concept(), "owner"))
                    .add();
            return;
        }
        for (Item objective : found) {
            report.on(objective)
                    .with("objective", objective)
                    .withKey("owner", "owner")
                    .add();
        }
    }

    private static boolean isOwned(Strategy strategy, Item objective) {
        return Objectives.says(strategy, objective, "owner")
                || Objectives.isDivided(strategy, objective)
                || strategy.named(objective, "supports").stream().anyMatch(aim -> strategy.says(aim, "owner"));
    }

    /** Whoever owns the plan, or is alone in it, answers for all of it. */
    private static boolean isOnePersons(Strategy strategy) {
        List<Item> people = strategy.items("person");
        return strategy.says(strategy.header(), "owner")
                || (people.size() == 1 && !strategy.says(people.get(0), "count"));
    }
}
