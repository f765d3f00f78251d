package dev.tomster.check.objectives;

import dev.tomster.check.rule.Definition;
import dev.tomster.check.rule.Found;
import dev.tomster.check.rule.PlanRule;
import dev.tomster.check.rule.Report;
import dev.tomster.check.rule.Strategy;
import dev.tomster.diagnostic.Severity;
import dev.tomster.model.Fact;
import dev.tomster.model.Item;
import dev.tomster.model.Ongoing;
import dev.tomster.model.Percent;
import dev.tomster.model.Points;
import dev.tomster.model.Quantity;
import dev.tomster.model.Recurring;
import dev.tomster.model.Series;
import dev.tomster.model.Target;
import dev.tomster.model.Value;
import java.util.List;

/** A target of which nobody knows how far away it is: more by a tenth, but more than what? */
final class ObjectiveWithoutBaseline implements PlanRule {
    @Override
    public Definition definition() {
        return Definition.gap("objective-no-baseline", Severity.WARNING);
    }

    @Override
    public void check(Strategy strategy, Report report) {
        for (Item objective : strategy.items("objective")) {
            if (!Objectives.says(strategy, objective, "baseline")) {
                for (Item item : Objectives.withResults(objective)) {
                    item.fact("target").ifPresent(target -> check(strategy, objective, item, target, report));
                }
            }
        }
    }

    private static void check(Strategy strategy, Item objective, Item item, Fact target, Report report) {
        List<Item> kpis = isObjective(item) ? Objectives.kpis(strategy, objective) : strategy.named(item, "kpi");
        if (kpis.stream().anyMatch(kpi -> isKnown(strategy, kpi))) {
            return;
        }
        Value value = target.entries().get(0).value();
        boolean isNew = isObjective(item) && value instanceof Target.Level && !startsFromZero(strategy, objective);
        if (isRelative(value) || isNew) {
            Found found = report.on(item)
                    .at(
                            value instanceof Series
                                    ? target.key()
                                    : target.entries().get(0).span())
                    .with("objective", item)
                    .with("baseline", strategy.key(objective.concept(), "baseline"));
            (isRelative(value) ? found.worded("relative") : found).add();
        }
    }

    private static boolean isObjective(Item item) {
        return item.concept().id().equals("objective");
    }

    private static boolean isKnown(Strategy strategy, Item kpi) {
        boolean isInResults =
                strategy.says(kpi, "formula") && !strategy.plan().results().isEmpty();
        return strategy.says(kpi, "baseline") || strategy.says(kpi, "measured") || isInResults;
    }

    /** Hundredths and multiples are of something; so many more people are just as many. */
    private static boolean isRelative(Value value) {
        if (value instanceof Series series) {
            return series.points().stream().anyMatch(point -> isRelative(point.value()));
        }
        if (value instanceof Target.Change change) {
            Quantity by = change.by().quantity();
            return by instanceof Percent || by instanceof Points;
        }
        return value instanceof Target.Multiple;
    }

    /** What is to hold all the time is a standard, wherever one starts; and what a campaign counts begins with it. */
    private static boolean startsFromZero(Strategy strategy, Item objective) {
        return objective.values("deadline").stream()
                        .anyMatch(moment -> moment instanceof Ongoing || moment instanceof Recurring)
                || strategy.naming("campaign", "objective", objective).stream()
                        .anyMatch(campaign -> strategy.says(campaign, "target"));
    }
}
