package dev.tomster.check.evaluate;

import dev.tomster.check.rule.Definition;
import dev.tomster.check.rule.PlanRule;
import dev.tomster.check.rule.Report;
import dev.tomster.check.rule.Strategy;
import dev.tomster.diagnostic.Severity;
import dev.tomster.model.Item;
import java.util.List;

/** An indicator that proves nothing of what the plan wants. */
final class KpiOrphan implements PlanRule {
    @Override
    public Definition definition() {
        return Definition.gap("kpi-orphan", Severity.INFO);
    }

    @Override
    public void check(Strategy strategy, Report report) {
        // Without objectives there is nothing that an indicator could prove.
        if (strategy.items("objective").isEmpty()) {
            return;
        }
        List<Item> orphans = strategy.items("kpi").stream()
                .filter(kpi -> !Kpis.isLinked(strategy, kpi))
                .toList();
        Kpis.tell(strategy, report, orphans, "objective");
    }
}
