package dev.tomster.check.objectives;

import dev.tomster.check.rule.Definition;
import dev.tomster.check.rule.PlanRule;
import dev.tomster.check.rule.Report;
import dev.tomster.check.rule.Strategy;
import dev.tomster.diagnostic.Severity;
import dev.tomster.model.Choice;
import dev.tomster.model.Item;
import dev.tomster.model.Percent;
import dev.tomster.model.Points;
import dev.tomster.model.Series;
import dev.tomster.model.Target;
import dev.tomster.model.Value;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** One number that is to be reached by several metrics at once. */
final class OneNumberForSeveralKpis implements PlanRule {
    @Override
    public Definition definition() {
        return Definition.advice("objective-multi-metric", Severity.WARNING);
    }

    @Override
    public void check(Strategy strategy, Report report) {
        for (Item objective : strategy.items("objective")) {
            Optional<Value> target = objective.values("target").stream()
                    .filter(value -> value instanceof Target || value instanceof Series)
                    .findFirst();
            if (target.isPresent() && !(target.get() instanceof Target.Achieved)) {
                Set<Item> split = Collections.newSetFromMap(new IdentityHashMap<>());
                objective.items("result").forEach(result -> split.addAll(strategy.named(result, "kpi")));
                List<String> meant = strategy.named(objective, "kpi").stream()
                        .filter(kpi -> !split.contains(kpi) && isMeant(strategy, kpi, target.get()))
                        .map(strategy::name)
                        .distinct()
                        .toList();
                if (meant.size() > 1) {
                    report.on(objective)
                            .at("target")
                            .with("objective", objective)
                            .withAll("kpis", meant)
                            .add();
                }
            }
        }
    }

    /** A KPI that has another number, or is counted in another unit, is not meant. */
    private static boolean isMeant(Strategy strategy, Item kpi, Value target) {
        boolean isSame = kpi.values("target").contains(target);
        return isSame || (!strategy.says(kpi, "target") && mayBeCountedIn(kpi, target));
    }

    private static boolean mayBeCountedIn(Item kpi, Value target) {
        Optional<String> unit = kpi.value("unit", Choice.class).map(Choice::id);
        if (unit.isEmpty() || !(target instanceof Target.Level level)) {
            return true;
        }
        boolean isShare =
                level.measure().quantity() instanceof Percent || level.measure().quantity() instanceof Points;
        return isShare == unit.get().equals("percent");
    }
}
