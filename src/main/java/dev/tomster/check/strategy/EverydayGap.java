package dev.tomster.check.strategy;

import dev.tomster.check.rule.Definition;
import dev.tomster.check.rule.PlanRule;
import dev.tomster.check.rule.Report;
import dev.tomster.check.rule.Strategy;
import dev.tomster.diagnostic.Severity;
import dev.tomster.model.CalendarDate;
import dev.tomster.model.Item;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A stretch of the plan's period in which nothing goes on: no everyday programme, no campaign, no post. */
final class EverydayGap implements PlanRule {
    @Override
    public Definition definition() {
        return Definition.advice("everyday-gap", Severity.WARNING);
    }

    @Override
    public void check(Strategy strategy, Report report) {
        List<Item> everyday = Programmes.everyday(strategy);
        Optional<Days> period = days(strategy, strategy.header());
        // A programme without dates goes on all the time.
        boolean isDated =
                everyday.stream().allMatch(item -> days(strategy, item).isPresent());
        if (everyday.isEmpty() || period.isEmpty() || !isDated) {
            return;
        }
        List<Days> busy = new ArrayList<>();
        for (String kind : List.of("everyday", "campaign", "experiment", "blackout")) {
            strategy.items(kind).forEach(item -> days(strategy, item).ifPresent(busy::add));
        }
        List<LocalDate> posts = strategy.items("post").stream()
                .map(post -> strategy.date(post, "date").map(CalendarDate::first))
                .flatMap(Optional::stream)
                .sorted()
                .toList();
        for (Days gap : period.get().without(busy)) {
            Item nearest = before(strategy, everyday, gap);
            boolean isLong = BigDecimal.valueOf(gap.count()).compareTo(report.limit(nearest)) > 0;
            if (isLong && posts.stream().noneMatch(gap::holds)) {
                report.on(nearest)
                        .at("period")
                        .with("from", gap.first().toString())
                        .with("to", gap.last().toString())
                        .with("days", (int) gap.count())
                        .with("everyday", nearest)
                        .withKey("period", nearest, "period")
                        .add();
            }
        }
    }

    /** The programme that ends last before the gap, which is the one to go on; the first one if none does. */
    private static Item before(Strategy strategy, List<Item> everyday, Days gap) {
        Item nearest = everyday.get(0);
        LocalDate latest = LocalDate.MIN;
        for (Item item : everyday) {
            LocalDate end = days(strategy, item).map(Days::last).orElse(LocalDate.MIN);
            if (end.isBefore(gap.first()) && end.isAfter(latest)) {
                nearest = item;
                latest = end;
            }
        }
        return nearest;
    }

    private static Optional<Days> days(Strategy strategy, Item item) {
        Optional<LocalDate> start = strategy.start(item, "period");
        Optional<LocalDate> end = strategy.end(item, "period");
        return start.isPresent() && end.isPresent() && !end.get().isBefore(start.get())
                ? Optional.of(new Days(start.get(), end.get()))
                : Optional.empty();
    }
}
