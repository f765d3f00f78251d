package dev.tomster.check.evaluate;

import dev.tomster.check.rule.Definition;
import dev.tomster.check.rule.PlanRule;
import dev.tomster.check.rule.Report;
import dev.tomster.check.rule.Strategy;
import dev.tomster.diagnostic.Severity;
import dev.tomster.model.Item;
import java.util.List;

/** Reviews are held, and nothing says beforehand which figure leads to which decision. */
final class DecisionRuleMissing implements PlanRule {
    @Override
    public Definition definition() {
        return Definition.gap("evaluation-no-decision-rule", Severity.INFO);
    }

    @Override
    public void check(Strategy strategy, Report report) {
        List<Item> reviews = strategy.items("review");
        boolean isSaid = says(strategy, "review", "rule")
                || says(strategy, "kpi", "continue-when")
                || says(strategy, "kpi", "change-when")
                || says(strategy, "experiment", "stop");
        if (!reviews.isEmpty() && !isSaid) {
            Item first = reviews.get(0);
            report.on(first).with("review", first).withKey("rule", "rule").add();
        }
    }

    private static boolean says(Strategy strategy, String kind, String property) {
        return strategy.items(kind).stream().anyMatch(item -> strategy.says(item, property));
    }
}
