package dev.tomster.check.objectives;

import dev.tomster.check.rule.Definition;
import dev.tomster.check.rule.PlanRule;
import dev.tomster.check.rule.Report;
import dev.tomster.check.rule.Strategy;
import dev.tomster.diagnostic.Severity;
import dev.tomster.model.Item;
import java.util.Optional;

/** An objective that begins with "improve" or "develop" and says neither how much nor of what. */
final class ObjectiveVague implements PlanRule {
    @Override
    public Definition definition() {
        return Definition.advice("objective-vague-verb", Severity.INFO)
                .yieldingTo("objective-not-measurable", "objective-no-kpi");
    }

    @Override
    public void check(Strategy strategy, Report report) {
        for (Item objective : strategy.items("objective")) {
            Optional<String> verb = Objectives.VAGUE_VERBS.opening(Objectives.title(objective));
            boolean hasNumber = Objectives.says(strategy, objective, "target");
            boolean hasMetric = Objectives.says(strategy, objective, "kpi")
                    || !Objectives.kpis(strategy, objective).isEmpty();
            boolean isMeasured = (hasNumber && hasMetric)
                    || Objectives.namesNumber(objective)
                    || Objectives.kpis(strategy, objective).stream().anyMatch(kpi -> strategy.says(kpi, "target"))
                    || Objectives.isDivided(strategy, objective)
                    || !objective.items("result").isEmpty();
            if (verb.isPresent() && !isMeasured) {
                report.on(objective)
                        .with("objective", objective)
                        .with("verb", verb.get())
                        .add();
            }
        }
    }
}
