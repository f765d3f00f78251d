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
import java.util.ArrayList;
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
            List<Fact> open = open(item, isFinal);
            // Whoever owns the element decides; an approved plan has nothing left to decide.
            if (!open.isEmpty() && (isFinal || !isOwned(item))) {
                tell(strategy, item, open, isFinal, report);
            }
        }
    }

    private static List<Fact> open(Item item, boolean isFinal) {
        List<Fact> open = new ArrayList<>();
        for (Fact fact : item.facts()) {
            // Nobody decides the verdict of a trial before it has ended.
            if (isOpen(fact, isFinal) && !fact.property().id().equals("verdict")) {
                open.add(fact);
            }
        }
        return open;
    }

    private static boolean isOwned(Item item) {
        return item.values("owner").stream().anyMatch(value -> !(value instanceof Undecided));
    }

    private static boolean isOpen(Fact fact, boolean isFinal) {
        for (Entry entry : fact.entries()) {
            if (isOpen(entry, isFinal)) {
                return true;
            }
        }
        return false;
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
