package dev.tomster.check.plan;

import dev.tomster.check.rule.Definition;
import dev.tomster.check.rule.Found;
import dev.tomster.check.rule.PlanRule;
import dev.tomster.check.rule.Report;
import dev.tomster.check.rule.Strategy;
import dev.tomster.diagnostic.Severity;
import dev.tomster.model.Item;
import dev.tomster.model.YesNo;
import java.time.LocalDate;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Something is planned for a time that the plan does not cover. */
final class DateOutsidePeriod implements PlanRule {
    private static final List<String> WORK = List.of("campaign", "everyday", "phase", "experiment", "blackout");
    private static final List<String> DUES = List.of("objective", "result", "action");

    @Override
    public Definition definition() {
        return Definition.contradiction("date-outside-period").yieldingTo("date-inverted");
    }

    @Override
    public void check(Strategy strategy, Report report) {
        Stretch plan = Stretch.of(strategy, strategy.header(), "period");
        Set<Item> told = Collections.newSetFromMap(new IdentityHashMap<>());
        for (String kind : WORK) {
            for (Item item : strategy.items(kind)) {
                // A phase of a campaign that is told of is no fault of its own.
                boolean isTold = strategy.parent(item).filter(told::contains).isPresent();
                if (!isTold && tell(strategy, item, "period", plan, report)) {
                    told.add(item);
                }
            }
        }
        strategy.items("post").forEach(post -> tell(strategy, post, "date", plan, report));
        for (String kind : DUES) {
            strategy.items(kind).forEach(item -> tellDue(strategy, item, plan, report));
        }
    }

    private static boolean tell(Strategy strategy, Item item, String property, Stretch plan, Report report) {
        Stretch stretch = Stretch.of(strategy, item, property);
        if (stretch.isWithin(plan) || isOver(strategy, item)) {
            return false;
        }
        if (stretch.isAfter(plan)) {
            say(report, item, property, "", stretch.first(), plan.last(), Severity.ERROR);
        } else if (stretch.isBefore(plan)) {
            say(report, item, property, "before", stretch.last(), plan.first(), Severity.WARNING);
        } else {
            say(report, item, property, "beyond", stretch.last(), plan.last(), Severity.WARNING);
        }
        return true;
    }

    private static void tellDue(Strategy strategy, Item item, Stretch plan, Report report) {
        Stretch due = Stretch.of(strategy, item, "deadline");
        if (isOver(strategy, item)) {
            return;
        }
        if (due.isAfter(plan)) {
            say(report, item, "deadline", "due", due.first(), plan.last(), Severity.WARNING);
        } else if (due.isBefore(plan)) {
            say(report, item, "deadline", "before", due.last(), plan.first(), Severity.WARNING);
        }
    }

    private static void say(
            Report report,
            Item item,
            String property,
            String wording,
            Optional<LocalDate> date,
            Optional<LocalDate> bound,
            Severity severity) {
        Found found = report.on(item).at(property).weighing(severity);
        (wording.isEmpty() ? found : found.worded(wording))
                .with("element", item)
                .with("date", date.map(LocalDate::toString).orElse(""))
                .with("bound", bound.map(LocalDate::toString).orElse(""))
                .add();
    }

    /** What is done was done when it was done. */
    private static boolean isOver(Strategy strategy, Item item) {
        return strategy.is(item, "status", "done")
                || strategy.is(item, "status", "dropped")
                || strategy.is(item, "state", "done")
                || strategy.is(item, "state", "dropped")
                || strategy.is(item, "state", "published")
                || item.value("done", YesNo.class).filter(YesNo::yes).isPresent();
    }
}
