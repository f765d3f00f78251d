package dev.tomster.check.resources;

import dev.tomster.check.rule.Definition;
import dev.tomster.check.rule.PlanRule;
import dev.tomster.check.rule.Report;
import dev.tomster.check.rule.Strategy;
import dev.tomster.diagnostic.Severity;
import dev.tomster.model.Item;
import java.util.stream.Stream;

/** The plan does not say what it costs, not even that it costs nothing. */
final class BudgetMissing implements PlanRule {
    @Override
    public Definition definition() {
        return Definition.gap("budget-missing", Severity.WARNING);
    }

    @Override
    public void check(Strategy strategy, Report report) {
        Item step = strategy.step("resources");
        boolean isStated = strategy.says(step, "budget")
                || strategy.items("cost").stream().anyMatch(cost -> strategy.says(cost, "amount"))
                || Stream.of("campaign", "everyday", "experiment")
                        .flatMap(kind -> strategy.items(kind).stream())
                        .anyMatch(item -> strategy.says(item, "budget"));
        if (!isStated) {
            report.on(step).add();
        }
    }
}
