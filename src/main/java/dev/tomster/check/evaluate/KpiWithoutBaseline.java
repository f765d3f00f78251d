package dev.tomster.check.evaluate;

import dev.tomster.check.rule.Aim;
import dev.tomster.check.rule.Definition;
import dev.tomster.check.rule.KpiFamilies;
import dev.tomster.check.rule.KpiFamily;
import dev.tomster.check.rule.PlanRule;
import dev.tomster.check.rule.Report;
import dev.tomster.check.rule.Strategy;
import dev.tomster.diagnostic.Severity;
import dev.tomster.model.Item;
import dev.tomster.model.Target;
import java.util.List;
import java.util.Optional;

/** An indicator with a target, of which nobody knows where it starts from. */
final class KpiWithoutBaseline implements PlanRule {
    @Override
    public Definition definition() {
        return Definition.gap("kpi-no-baseline", Severity.WARNING);
    }

    @Override
    public void check(Strategy strategy, Report report) {
        List<Item> lacking = strategy.items("kpi").stream()
                .filter(kpi -> hasTarget(kpi) && !isKnown(strategy, kpi))
                .toList();
        Kpis.tell(strategy, report, lacking, "baseline");
    }

    private static boolean hasTarget(Item kpi) {
        Optional<Target> target = Aim.of(kpi).target();
        return target.isPresent() && !(target.get() instanceof Target.Achieved);
    }

    /** Known from the objective as well, or from the first value that was measured. */
    private static boolean isKnown(Strategy strategy, Item kpi) {
        // Of what the team itself publishes, the plan is the measure.
        boolean isOutput = KpiFamilies.of(kpi).filter(KpiFamily.OUTPUT::equals).isPresent();
        return isOutput
                || strategy.says(kpi, "baseline")
                || strategy.says(kpi, "measured")
                || Kpis.objectives(strategy, kpi).stream().anyMatch(item -> strategy.says(item, "baseline"));
    }
}
