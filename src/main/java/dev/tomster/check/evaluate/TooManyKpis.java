package dev.tomster.check.evaluate;

import dev.tomster.check.rule.Definition;
import dev.tomster.check.rule.PlanRule;
import dev.tomster.check.rule.Report;
import dev.tomster.check.rule.Strategy;
import dev.tomster.diagnostic.Severity;
import dev.tomster.model.Item;
import dev.tomster.model.Reference;
import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** More indicators than anybody looks at: in all, or for one objective. */
final class TooManyKpis implements PlanRule {
    @Override
    public Definition definition() {
        return Definition.advice("kpi-too-many", Severity.INFO);
    }

    @Override
    public void check(Strategy strategy, Report report) {
        List<Item> kpis = strategy.items("kpi");
        Item step = strategy.step("evaluate");
        BigDecimal most = report.limit(step);
        if (most.compareTo(BigDecimal.valueOf(kpis.size())) < 0) {
            report.on(step).with("count", kpis.size()).with("most", most).add();
        }
        for (Item objective : strategy.items("objective")) {
            int count = kpis(strategy, objective).size();
            BigDecimal mostOfOne = report.limit(objective, "objective");
            if (mostOfOne.compareTo(BigDecimal.valueOf(count)) < 0) {
                report.on(objective)
                        .worded("objective")
                        .with("objective", objective)
                        .with("count", count)
                        .with("most", mostOfOne)
                        .add();
            }
        }
    }

    /** Named by the objective, or naming it. */
    private static Set<String> kpis(Strategy strategy, Item objective) {
        Set<String> names = new LinkedHashSet<>();
        objective
                .values("kpi", Reference.class)
                .forEach(kpi -> names.add(kpi.item().name()));
        strategy.naming("kpi", "objective", objective).forEach(kpi -> names.add(strategy.name(kpi)));
        return names;
    }
}
