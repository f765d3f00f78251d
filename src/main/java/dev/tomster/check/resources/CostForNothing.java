package dev.tomster.check.resources;

import dev.tomster.check.rule.Definition;
import dev.tomster.check.rule.PlanRule;
import dev.tomster.check.rule.Report;
import dev.tomster.check.rule.Strategy;
import dev.tomster.diagnostic.Severity;
import dev.tomster.model.Choice;
import dev.tomster.model.Item;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** A cost of which it is not said what it is for. */
final class CostForNothing implements PlanRule {
    /** What serves everything alike. */
    private static final Set<String> GENERAL = Set.of("people", "tools", "training", "contingency");

    @Override
    public Definition definition() {
        return Definition.gap("budget-unlinked", Severity.INFO);
    }

    @Override
    public void check(Strategy strategy, Report report) {
        List<Item> costs = strategy.items("cost").stream()
                .filter(cost -> cost.values("category", Choice.class).stream()
                        .map(Choice::id)
                        .noneMatch(GENERAL::contains))
                .filter(cost -> !strategy.is(cost, "state", "spent"))
                .toList();
        List<Item> unlinked = costs.stream()
                .filter(cost ->
                        Stream.of("campaign", "channel", "objective").noneMatch(key -> strategy.says(cost, key)))
                .toList();
        if (unlinked.size() > 1 && unlinked.size() == costs.size()) {
            report.on(strategy.step("resources"))
                    .worded("all")
                    .with("count", unlinked.size())
                    .withKey("key", unlinked.get(0), "objective")
                    .add();
        } else {
            unlinked.forEach(cost -> report.on(cost)
                    .with("cost", cost)
                    .withKey("key", "objective")
                    .add());
        }
    }
}
