package dev.tomster.check.strategy;

import dev.tomster.check.rule.Definition;
import dev.tomster.check.rule.PlanRule;
import dev.tomster.check.rule.Report;
import dev.tomster.check.rule.Strategy;
import dev.tomster.diagnostic.Severity;
import dev.tomster.model.Item;
import java.util.List;

/** The plan has not chosen how it wants to act: it has no approach, or keeps none of those it has. */
final class WheelEmpty implements PlanRule {
    @Override
    public Definition definition() {
        return Definition.gap("wheel-empty", Severity.WARNING);
    }

    @Override
    public void check(Strategy strategy, Report report) {
        List<Item> approaches = strategy.items("approach");
        if (approaches.isEmpty()) {
            report.on(strategy.step("strategy")).add();
        } else if (approaches.stream().allMatch(approach -> strategy.is(approach, "priority", "none"))) {
            report.on(strategy.step("strategy"))
                    .worded("none")
                    .with("count", approaches.size())
                    .withKey("priority", approaches.get(0), "priority")
                    .with("primary", strategy.choice("approach-priority", "primary"))
                    .add();
        }
    }
}
