package dev.tomster.check.message;

import dev.tomster.check.rule.Definition;
import dev.tomster.check.rule.PlanRule;
import dev.tomster.check.rule.Report;
import dev.tomster.check.rule.Strategy;
import dev.tomster.diagnostic.Severity;
import dev.tomster.model.CalendarDate;
import dev.tomster.model.DatedStep;
import dev.tomster.model.Item;
import dev.tomster.model.RelativeDate;
import java.time.LocalDate;
import java.util.IdentityHashMap;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** A launch or an event with a date, and nothing that has to be ready before it. */
final class EventWithoutPreparation implements PlanRule {
    private static final Set<String> BIG = Set.of("launch", "event");
    private static final Set<String> OVER = Set.of("running", "done", "dropped");

    @Override
    public Definition definition() {
        return Definition.gap("rtl-missing", Severity.INFO);
    }

    @Override
    public void check(Strategy strategy, Report report) {
        // Announcements that are prepared step by step are so for every day.
        boolean hasDatedSteps = hasDatedSteps(strategy);
        Optional<LocalDate> countedBack = earliest(
                strategy,
                strategy.items("milestone").stream()
                        .filter(milestone ->
                                milestone.value("date", RelativeDate.class).isPresent()),
                "date");
        IdentityHashMap<Item, LocalDate> actions = firstActions(strategy);
        for (Item campaign : strategy.items("campaign")) {
            boolean isBig = BIG.stream().anyMatch(type -> strategy.is(campaign, "type", type));
            boolean isAhead = OVER.stream().noneMatch(state -> strategy.is(campaign, "status", state));
            Optional<LocalDate> start = strategy.start(campaign, "period");
            if (!isBig || !isAhead || start.isEmpty() || hasDatedSteps) {
                continue;
            }
            boolean isPrepared = !campaign.items("phase").isEmpty()
                    || isBefore(countedBack, start.get())
                    || isBefore(firstPost(strategy, campaign), start.get())
                    || strategy.named(campaign, "objective").stream()
                            .anyMatch(objective -> isBefore(Optional.ofNullable(actions.get(objective)), start.get()));
            if (!isPrepared) {
                report.on(campaign)
                        .at("period")
                        .with("campaign", campaign)
                        .with("day", start.get().toString())
                        .add();
            }
        }
    }

    private static boolean hasDatedSteps(Strategy strategy) {
        return Stream.of("tier", "approval", "action")
                .flatMap(kind -> strategy.items(kind).stream())
                .flatMap(item -> item.facts().stream())
                .flatMap(fact -> fact.entries().stream())
                .anyMatch(entry -> entry.value() instanceof DatedStep);
    }

    private static Optional<LocalDate> firstPost(Strategy strategy, Item campaign) {
        return earliest(strategy, strategy.naming("post", "campaign", campaign).stream(), "date");
    }

    /** The first deadline of an action for each objective. */
    private static IdentityHashMap<Item, LocalDate> firstActions(Strategy strategy) {
        IdentityHashMap<Item, LocalDate> first = new IdentityHashMap<>();
        for (Item action : strategy.items("action")) {
            strategy.date(action, "deadline")
                    .ifPresent(date -> strategy.named(action, "objective")
                            .forEach(objective -> first.merge(
                                    objective, date.first(), (one, other) -> one.isBefore(other) ? one : other)));
        }
        return first;
    }

    private static Optional<LocalDate> earliest(Strategy strategy, Stream<Item> items, String property) {
        return items.map(item -> strategy.date(item, property).map(CalendarDate::first))
                .flatMap(Optional::stream)
                .min(LocalDate::compareTo);
    }

    private static boolean isBefore(Optional<LocalDate> day, LocalDate start) {
        return day.filter(found -> found.isBefore(start)).isPresent();
    }
}
