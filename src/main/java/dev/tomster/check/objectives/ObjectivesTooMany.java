package dev.tomster.check.objectives;

import dev.tomster.check.rule.Definition;
import dev.tomster.check.rule.PlanRule;
import dev.tomster.check.rule.Report;
import dev.tomster.check.rule.Strategy;
import dev.tomster.diagnostic.Severity;
import dev.tomster.model.Item;
import dev.tomster.model.ItemId;
import dev.tomster.model.Reference;
import java.math.BigDecimal;

/** More objectives than a year's work can serve. */
final class ObjectivesTooMany implements PlanRule {
    @Override
    public Definition definition() {
        return Definition.advice("objective-too-many", Severity.INFO);
    }

    @Override
    public void check(Strategy strategy, Report report) {
        int count = (int) strategy.items("objective").stream()
                .filter(objective -> !isPart(objective))
                .count();
        Item step = strategy.step("objectives");
        BigDecimal limit = report.limit(step);
        if (BigDecimal.valueOf(count).compareTo(limit) > 0) {
            report.on(step).with("count", count).with("limit", limit).add();
        }
    }

    /** An objective that supports another one is counted with it. */
    private static boolean isPart(Item objective) {
        return objective.values("supports", Reference.class).stream()
                .map(Reference::item)
                .map(ItemId::concept)
                .anyMatch(concept -> concept.equals("objective"));
    }
}
