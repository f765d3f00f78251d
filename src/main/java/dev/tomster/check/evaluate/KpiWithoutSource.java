package dev.tomster.check.evaluate;

import dev.tomster.check.rule.Definition;
import dev.tomster.check.rule.KpiFamilies;
import dev.tomster.check.rule.KpiFamily;
import dev.tomster.check.rule.PlanRule;
import dev.tomster.check.rule.Report;
import dev.tomster.check.rule.Strategy;
import dev.tomster.diagnostic.Severity;
import dev.tomster.model.Formula;
import dev.tomster.model.Item;
import java.util.List;
import java.util.Set;

/** An indicator of which nobody knows where its figure is to come from. */
final class KpiWithoutSource implements PlanRule {
    @Override
    public Definition definition() {
        return Definition.gap("kpi-no-source", Severity.WARNING);
    }

    @Override
    public void check(Strategy strategy, Report report) {
        Set<String> measured = Kpis.measuredMetrics(strategy);
        List<Item> lacking = strategy.items("kpi").stream()
                .filter(kpi -> !isKnown(strategy, kpi, measured))
                .toList();
        Kpis.tell(strategy, report, lacking, "source");
    }

    private static boolean isKnown(Strategy strategy, Item kpi, Set<String> measured) {
        boolean isInResults = kpi.value("formula", Formula.class)
                .filter(formula -> measured.containsAll(formula.metrics()))
                .isPresent();
        // What happens within a network is counted by the network itself.
        boolean isOfNetwork = strategy.says(kpi, "channels")
                && KpiFamilies.of(kpi)
                        .filter(family -> family.compareTo(KpiFamily.REACTION) <= 0)
                        .isPresent();
        return strategy.says(kpi, "source") || strategy.says(kpi, "question") || isInResults || isOfNetwork;
    }
}
