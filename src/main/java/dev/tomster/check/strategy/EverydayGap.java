package dev.tomster.check.strategy;

import dev.tomster.check.rule.Definition;
import dev.tomster.check.rule.PlanRule;
import dev.tomster.check.rule.Report;
import dev.tomster.check.rule.Strategy;
import dev.tomster.diagnostic.Severity;
import dev.tomster.model.Item;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

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
        TreeSet<LocalDate> posts = new TreeSet<>();
        strategy.items("post").forEach(post -> strategy.date(post, "date").ifPresent(date -> posts.add(date.first())));
        TreeMap<LocalDate, Item> ends = new TreeMap<>();
        everyday.forEach(item -> days(strategy, item).ifPresent(days -> ends.putIfAbsent(days.last(), item)));
        for (Days gap : period.get().without(busy)) {
            // The programme that ends last before the gap is the one to go on.
            Map.Entry<LocalDate, Item> before = ends.lowerEntry(gap.first());
            Item nearest = before == null ? everyday.get(0) : before.getValue();
            boolean isLong = BigDecimal.valueOf(gap.count()).compareTo(report.limit(nearest)) > 0;
            LocalDate post = posts.ceiling(gap.first());
            if (isLong && (post == null || post.isAfter(gap.last()))) {
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

    private static Optional<Days> days(Strategy strategy, Item item) {
        Optional<LocalDate> start = strategy.start(item, "period");
        Optional<LocalDate> end = strategy.end(item, "period");
        return start.isPresent() && end.isPresent() && !end.get().isBefore(start.get())
                ? Optional.of(new Days(start.get(), end.get()))
                : Optional.empty();
    }
}
