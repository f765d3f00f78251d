package dev.tomster.check.strategy;

import dev.tomster.check.rule.Definition;
import dev.tomster.check.rule.PlanRule;
import dev.tomster.check.rule.Report;
import dev.tomster.check.rule.Strategy;
import dev.tomster.diagnostic.Severity;
import dev.tomster.model.Item;
import java.util.List;

/** An approach that comes first and serves no objective, or a first objective that no approach serves. */
final class ApproachWithoutObjective implements PlanRule {
    @Override
    public Definition definition() {
        return Definition.gap("approach-no-objective", Severity.INFO);
    }

    @Override
    public void check(Strategy strategy, Report report) {
        List<Item> objectives = strategy.items("objective");
        List<Item> primary = strategy.items("approach").stream()
                .filter(approach -> strategy.is(approach, "priority", "primary"))
                .toList();
        if (objectives.isEmpty() || primary.isEmpty()) {
            return;
        }
        boolean isLinked =
                strategy.items("approach").stream().anyMatch(approach -> strategy.says(approach, "objective"));
        if (!isLinked) {
            report.on(strategy.step("strategy"))
                    .worded("all")
                    .withAll("approaches", primary.stream().map(strategy::name).toList())
                    .withKey("key", primary.get(0), "objective")
                    .with("objective", objectives.get(0))
                    .add();
            return;
        }
        for (Item approach : primary) {
            if (!strategy.says(approach, "objective")) {
                report.on(approach)
                        .with("approach", approach)
                        .withKey("key", approach, "objective")
                        .with("objective", objectives.get(0))
                        .add();
            }
        }
        for (Item objective : objectives) {
            if (strategy.is(objective, "priority", "primary") && !isServed(strategy, objective)) {
                report.on(objective)
                        .worded("unserved")
                        .with("objective", objective)
                        .withKey("key", primary.get(0), "objective")
                        .add();
            }
        }
    }

    /** Served by an approach itself, or with the goal that it supports. */
    private static boolean isServed(Strategy strategy, Item objective) {
        return !strategy.naming("approach", "objective", objective).isEmpty()
                || strategy.named(objective, "supports").stream()
                        .anyMatch(goal ->
                                !strategy.naming("approach", "objective", goal).isEmpty());
    }
}
