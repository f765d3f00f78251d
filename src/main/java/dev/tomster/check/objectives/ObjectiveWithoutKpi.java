package dev.tomster.check.objectives;

import dev.tomster.check.rule.Definition;
import dev.tomster.check.rule.PlanRule;
import dev.tomster.check.rule.Report;
import dev.tomster.check.rule.Strategy;
import dev.tomster.diagnostic.Severity;
import dev.tomster.model.Item;
import dev.tomster.model.Target;
import java.util.List;

/** An objective that no indicator follows. */
final class ObjectiveWithoutKpi implements PlanRule {
    @Override
    public Definition definition() {
        return Definition.gap("objective-no-kpi", Severity.WARNING).yieldingTo("objective-not-measurable");
    }

    @Override
    public void check(Strategy strategy, Report report) {
        // A plan without a single indicator has one fault, not one for each objective: kpi-missing.
        if (strategy.items("kpi").isEmpty()) {
            return;
        }
        for (Item objective : strategy.items("objective")) {
            boolean isFollowed = Objectives.says(strategy, objective, "kpi")
                    || !Objectives.kpis(strategy, objective).isEmpty()
                    || strategy.says(objective, "judged-by")
                    || Objectives.isDivided(strategy, objective)
                    || isDoneOrNot(strategy, objective)
                    || isFollowedByCampaign(strategy, objective);
            if (!isFollowed) {
                report.on(objective)
                        .with("objective", objective)
                        .withKey("kpi", "kpi")
                        .with("name", strategy.name(strategy.items("kpi").get(0)))
                        .add();
            }
        }
    }

    /** What is done or not needs no indicator, and a key result with a target is one. */
    private static boolean isDoneOrNot(Strategy strategy, Item objective) {
        return objective.value("target", Target.Achieved.class).isPresent()
                || objective.items("result").stream()
                        .anyMatch(result -> strategy.says(result, "done") || strategy.says(result, "target"));
    }

    private static boolean isFollowedByCampaign(Strategy strategy, Item objective) {
        return List.of("campaign", "everyday", "action", "experiment").stream()
                .flatMap(kind -> strategy.naming(kind, "objective", objective).stream())
                .anyMatch(item -> strategy.says(item, "kpi"));
    }
}
