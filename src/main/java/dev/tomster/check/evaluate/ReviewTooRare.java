package dev.tomster.check.evaluate;

import dev.tomster.check.rule.Definition;
import dev.tomster.check.rule.PlanRule;
import dev.tomster.check.rule.Report;
import dev.tomster.check.rule.Strategy;
import dev.tomster.diagnostic.Severity;
import dev.tomster.model.CalendarDate;
import dev.tomster.model.Item;
import dev.tomster.model.Rhythm;
import dev.tomster.model.TimeSpan;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The results are looked at so late that little can be changed any more. */
final class ReviewTooRare implements PlanRule {
    private static final BigDecimal DAYS_OF_A_MONTH = new BigDecimal("30.5");

    @Override
    public Definition definition() {
        return Definition.advice("evaluation-too-rare", Severity.INFO);
    }

    @Override
    public void check(Strategy strategy, Report report) {
        List<Item> reviews = strategy.items("review");
        Item plan = strategy.header();
        Optional<LocalDate> start = strategy.start(plan, "period");
        Optional<LocalDate> end = strategy.end(plan, "period");
        if (reviews.isEmpty() || start.isEmpty() || end.isEmpty()) {
            return;
        }
        Item step = strategy.step("evaluate");
        BigDecimal months = report.limit(step);
        LocalDate latest = start.get().plusDays(months.multiply(DAYS_OF_A_MONTH).longValue());
        boolean isLong = end.get().isAfter(latest);
        if (isLong && reviews.stream().noneMatch(review -> comesBefore(strategy, review, start.get(), latest))) {
            Optional<LocalDate> first = dates(strategy).min(LocalDate::compareTo);
            boolean isEarly = first.filter(date -> !date.isAfter(latest)).isPresent();
            if (!isEarly) {
                report.on(reviews.get(0))
                        .with("months", months)
                        .with("review", reviews.get(0))
                        .add();
            }
        }
    }

    private static Stream<LocalDate> dates(Strategy strategy) {
        return strategy.date(strategy.header(), "next-review").map(CalendarDate::first).stream();
    }

    /** True if a review takes place before a day, or may do so: what comes after so many posts has no date. */
    private static boolean comesBefore(Strategy strategy, Item review, LocalDate start, LocalDate latest) {
        Optional<LocalDate> date = strategy.date(review, "date").map(CalendarDate::first);
        Optional<LocalDate> first = review.value("every", Rhythm.class)
                .flatMap(rhythm -> ((TimeSpan) rhythm.interval().quantity()).from(start, 1));
        boolean isUnknown = strategy.says(review, "after")
                || (strategy.says(review, "date") && date.isEmpty())
                || (strategy.says(review, "every") && first.isEmpty());
        return isUnknown
                || date.filter(day -> !day.isAfter(latest)).isPresent()
                || first.filter(day -> !day.isAfter(latest)).isPresent();
    }
}
