package dev.tomster.check.objectives;

import dev.tomster.check.rule.Closure;
import dev.tomster.check.rule.Definition;
import dev.tomster.check.rule.PlanRule;
import dev.tomster.check.rule.Report;
import dev.tomster.check.rule.Strategy;
import dev.tomster.diagnostic.Severity;
import dev.tomster.model.Item;
import java.util.List;
import java.util.Set;

/** An objective that nothing in the plan is done for. */
final class ObjectiveWithoutAction implements PlanRule {
    private static final List<String> MEANS = List.of(
            "action", "campaign", "everyday", "approach", "experiment", "key-message", "channel", "skill", "cost");

    @Override
    public Definition definition() {
        return Definition.gap("objective-no-action", Severity.WARNING);
    }

    @Override
    public void check(Strategy strategy, Report report) {
        List<Item> direct = MEANS.stream()
                .flatMap(kind -> strategy.items(kind).stream())
                .filter(item -> !strategy.is(item, "status", "dropped"))
                .flatMap(item -> strategy.named(item, "objective").stream())
                .toList();
        // Where nothing says what it serves, this is told of what serves nothing.
        if (direct.isEmpty()) {
            return;
        }
        // What serves a goal serves its objectives, and what serves a part serves the whole.
        Set<Item> served = Closure.of(direct, item -> strategy.naming("objective", "supports", item));
        served.addAll(Closure.of(direct, item -> strategy.named(item, "supports")));
        for (Item objective : strategy.items("objective")) {
            if (!served.contains(objective)) {
                report.on(objective)
                        .with("objective", objective)
                        .withKey("key", strategy.items("objective").get(0), "supports")
                        .with("property", strategy.word(objective.concept()))
                        .add();
            }
        }
    }
}
