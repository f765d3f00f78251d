package dev.tomster.check.evaluate;

import dev.tomster.check.rule.Definition;
import dev.tomster.check.rule.PlanRule;
import dev.tomster.check.rule.Report;
import dev.tomster.check.rule.Strategy;
import dev.tomster.diagnostic.Severity;
import dev.tomster.model.Item;
import java.util.List;
import java.util.stream.Stream;

/** An indicator of which nobody knows how often it is read. */
final class KpiWithoutFrequency implements PlanRule {
    @Override
    public Definition definition() {
        return Definition.gap("kpi-no-frequency", Severity.INFO);
    }

    @Override
    public void check(Strategy strategy, Report report) {
        // Figures are read where they are talked about.
        boolean isReadRegularly = Stream.of("review", "report")
                .flatMap(kind -> strategy.items(kind).stream())
                .anyMatch(item -> strategy.says(item, "every"));
        if (isReadRegularly || strategy.plan().resultsFile().isPresent()) {
            return;
        }
        List<Item> lacking = strategy.items("kpi").stream()
                .filter(kpi -> !strategy.says(kpi, "every") && !strategy.says(kpi, "measured"))
                .toList();
        Kpis.tell(strategy, report, lacking, "every");
    }
}
