package dev.tomster.check.objectives;

import dev.tomster.check.rule.Definition;
import dev.tomster.check.rule.Found;
import dev.tomster.check.rule.PlanRule;
import dev.tomster.check.rule.Report;
import dev.tomster.check.rule.Strategy;
import dev.tomster.diagnostic.Severity;
import dev.tomster.model.Item;
import java.util.List;

/** An objective of which nobody can say whether it was reached: no number, no key result, no word on how it is judged. */
final class ObjectiveNotMeasurable implements PlanRule {
    @Override
    public Definition definition() {
        return Definition.gap("objective-not-measurable", Severity.WARNING);
    }

    @Override
    public void check(Strategy strategy, Report report) {
        for (Item objective : strategy.items("objective")) {
            List<Item> kpis = Objectives.kpis(strategy, objective);
            boolean isMeasured = Objectives.says(strategy, objective, "target")
                    || strategy.says(objective, "judged-by")
                    || !objective.items("result").isEmpty()
                    || Objectives.isDivided(strategy, objective)
                    || Objectives.namesNumber(objective)
                    || kpis.stream().anyMatch(kpi -> strategy.says(kpi, "target"));
            if (!isMeasured) {
                Found found = report.on(objective)
                        .with("objective", objective)
                        .withKey("kpi", "kpi")
                        .withKey("target", "target")
                        .withKey("judged", "judged-by")
                        .withAll("kpis", kpis.stream().map(strategy::name).toList());
                (kpis.isEmpty() ? found : found.worded("kpi")).add();
            }
        }
    }
}
