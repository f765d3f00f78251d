package dev.tomster.check.strategy;

import dev.tomster.check.rule.Definition;
import dev.tomster.check.rule.PlanRule;
import dev.tomster.check.rule.Report;
import dev.tomster.check.rule.Strategy;
import dev.tomster.model.Entry;
import dev.tomster.model.Fact;
import dev.tomster.model.Item;
import dev.tomster.model.ItemId;
import dev.tomster.model.Prose;
import dev.tomster.model.Reference;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The plan does what it has decided not to do: it speaks to those whom it excludes, or plans what is out of its scope. */
final class NonGoalViolated implements PlanRule {
    @Override
    public Definition definition() {
        return Definition.contradiction("non-goal-violated");
    }

    @Override
    public void check(Strategy strategy, Report report) {
        Set<ItemId> excluded = new HashSet<>();
        for (String kind : List.of("persona", "segment")) {
            strategy.items(kind).stream()
                    .filter(item -> strategy.is(item, "priority", "excluded"))
                    .forEach(item -> item.id().ifPresent(excluded::add));
        }
        if (!excluded.isEmpty()) {
            strategy.all().stream()
                    .filter(item -> isPlanned(strategy, item))
                    .forEach(item -> item.fact("for").ifPresent(fact -> checkAudience(item, fact, excluded, report)));
        }
        PlannedWork planned = new PlannedWork(strategy);
        strategy.plan()
                .step("objectives")
                .flatMap(step -> step.fact("out-of-scope"))
                .ifPresent(fact -> {
                    for (Entry entry : fact.entries()) {
                        if (entry.value() instanceof Prose nonGoal) {
                            planned.ruledOutBy(nonGoal.markdown())
                                    .ifPresent(item -> report.on(item)
                                            .worded("scope")
                                            .with("element", item)
                                            .related(entry.span())
                                            .add());
                        }
                    }
                });
    }

    private static void checkAudience(Item item, Fact fact, Set<ItemId> excluded, Report report) {
        for (Entry entry : fact.entries()) {
            if (entry.value() instanceof Reference reference && excluded.contains(reference.item())) {
                report.on(item)
                        .at(entry.span())
                        .with("element", item)
                        .with("audience", reference.item().name())
                        .withKey("for", item, "for")
                        .add();
            }
        }
    }

    /** A document may be for those whom no message is for, and what is dropped or at rest speaks to nobody. */
    private static boolean isPlanned(Strategy strategy, Item item) {
        boolean isAtRest = item.concept().id().equals("channel") && !strategy.isActive(item);
        return !item.concept().id().equals("document") && !isAtRest && !strategy.is(item, "status", "dropped");
    }
}
