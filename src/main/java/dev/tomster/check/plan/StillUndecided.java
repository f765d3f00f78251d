package dev.tomster.check.plan;

import dev.tomster.check.rule.Definition;
import dev.tomster.check.rule.Found;
import dev.tomster.check.rule.PlanRule;
import dev.tomster.check.rule.Profile;
import dev.tomster.check.rule.Report;
import dev.tomster.check.rule.Strategy;
import dev.tomster.model.Entry;
import dev.tomster.model.Fact;
import dev.tomster.model.Item;
import dev.tomster.model.Series;
import dev.tomster.model.Undecided;
import java.util.List;

/** Something is left open without saying who decides it or when; in an approved plan, that anything is left open. */
final class StillUndecided implements PlanRule {
    @Override
    public Definition definition() {
        return Definition.undecided("tbd-in-final");
    }

    @Override
    public void check(Strategy strategy, Report report) {
        boolean isFinal = strategy.profile() == Profile.FINAL;
        for (Item item : strategy.all()) {
            // Whoever owns the element decides; an approved plan has nothing left to decide.
            boolean isOwned = item.values("owner").stream().anyMatch(value -> !(value instanceof Undecided));
            if (isOwned && !isFinal) {
                continue;
            }
            List<Fact> open = item.facts().stream()
                    // Nobody decides the verdict of a trial before it has ended.
                    .filter(fact -> !fact.property().id().equals("verdict"))
                    .filter(fact -> fact.entries().stream().anyMatch(entry -> isOpen(entry, isFinal)))
                    .toList();
            if (!open.isEmpty()) {
                tell(strategy, item, open, isFinal, report);
            }
        }
    }

    private static boolean isOpen(Entry entry, boolean isFinal) {
        if (entry.value() instanceof Series series) {
            return series.points().stream()
                    .anyMatch(point -> point.value() instanceof Undecided
                            && (isFinal || point.remark().isEmpty()));
        }
        return entry.value() instanceof Undecided && (isFinal || entry.remark().isEmpty());
    }

    private static void tell(Strategy strategy, Item item, List<Fact> open, boolean isFinal, Report report) {
        List<String> keys = open.stream()
                .map(fact -> strategy.key(item.concept(), fact.property().id()))
                .toList();
        Found found = report.on(item).at(open.get(0).key());
        (isFinal ? found.worded("final") : found)
                .with("element", item)
                .withAll("properties", keys)
                .with("property", keys.get(0))
                .add();
    }
}
