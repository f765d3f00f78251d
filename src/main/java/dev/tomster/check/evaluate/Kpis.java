package dev.tomster.check.evaluate;

import dev.tomster.check.rule.Report;
import dev.tomster.check.rule.Strategy;
import dev.tomster.model.Item;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the rules of this package ask about indicators. */
final class Kpis {
    /** Fewer that lack the same are told one by one. */
    private static final int MANY = 3;

    private Kpis() {}

    /** The objectives and key results that an indicator is to prove. */
    static List<Item> objectives(Strategy strategy, Item kpi) {
        return Stream.of(
                        strategy.named(kpi, "objective"),
                        strategy.naming("objective", "kpi", kpi),
                        strategy.naming("result", "kpi", kpi))
                .flatMap(List::stream)
                .toList();
    }

    /** True if something in the plan is to be proved by an indicator. */
    static boolean isLinked(Strategy strategy, Item kpi) {
        return strategy.says(kpi, "objective")
                || !objectives(strategy, kpi).isEmpty()
                || Stream.of("action", "campaign", "everyday", "experiment")
                        .anyMatch(kind -> !strategy.naming(kind, "kpi", kpi).isEmpty());
    }

    /** Tells of indicators that do not state a property: of each, or of many or all at once. */
    static void tell(Strategy strategy, Report report, List<Item> lacking, String property) {
        List<Item> told = lacking.stream().filter(kpi -> !report.accepts(kpi)).toList();
        if (told.size() >= MANY) {
            int total = strategy.items("kpi").size();
            report.on(strategy.step("evaluate"))
                    .worded(told.size() == total ? "all" : "many")
                    .with("count", told.size())
                    .with("total", total)
                    .withAll(
                            "kpis",
                            told.stream().limit(MANY).map(strategy::name).toList())
                    .withKey("property", told.get(0), property)
                    .add();
            return;
        }
        for (Item kpi : told) {
            report.on(kpi).with("kpi", kpi).withKey("property", property).add();
        }
    }

    /** The metrics that the results of the plan hold. */
    static Set<String> measuredMetrics(Strategy strategy) {
        return strategy.plan().results().stream()
                .map(measurement -> measurement.metric())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
