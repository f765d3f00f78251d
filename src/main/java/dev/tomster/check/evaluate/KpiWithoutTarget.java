package dev.tomster.check.evaluate;

import dev.tomster.check.rule.Definition;
import dev.tomster.check.rule.PlanRule;
import dev.tomster.check.rule.Report;
import dev.tomster.check.rule.Strategy;
import dev.tomster.diagnostic.Severity;
import dev.tomster.model.Item;
import java.util.List;
import java.util.stream.Stream;

/** An indicator that is followed without a figure to reach. */
final class KpiWithoutTarget implements PlanRule {
    @Override
    public Definition definition() {
        return Definition.gap("kpi-no-target", Severity.INFO);
    }

    @Override
    public void check(Strategy strategy, Report report) {
        boolean hasObjectives = !strategy.items("objective").isEmpty();
        List<Item> lacking = strategy.items("kpi").stream()
                // What proves nothing needs no figure: kpi-orphan tells of it.
                .filter(kpi -> !hasObjectives || Kpis.isLinked(strategy, kpi))
                .filter(kpi -> !isAimed(strategy, kpi))
                .toList();
        Kpis.tell(strategy, report, lacking, "target");
    }

    private static boolean isAimed(Strategy strategy, Item kpi) {
        return Stream.of("target", "continue-when", "change-when").anyMatch(property -> strategy.says(kpi, property))
                || strategy.is(kpi, "direction", "keep")
                || Kpis.objectives(strategy, kpi).stream()
                        .anyMatch(item -> strategy.says(item, "target") || strategy.says(item, "judged-by"))
                || Stream.of("campaign", "everyday")
                        .flatMap(kind -> strategy.naming(kind, "kpi", kpi).stream())
                        .anyMatch(item -> strategy.says(item, "target"));
    }
}
