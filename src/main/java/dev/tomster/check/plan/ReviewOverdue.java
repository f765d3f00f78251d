package dev.tomster.check.plan;

import dev.tomster.check.rule.Definition;
import dev.tomster.check.rule.PlanRule;
import dev.tomster.check.rule.Report;
import dev.tomster.check.rule.Strategy;
import dev.tomster.diagnostic.Severity;
import dev.tomster.model.CalendarDate;
import dev.tomster.model.Item;
import java.util.Optional;

/** The next review of the plan is past, and no later one is set. */
final class ReviewOverdue implements PlanRule {
    @Override
    public Definition definition() {
        return Definition.advice("review-overdue", Severity.WARNING);
    }

    @Override
    public void check(Strategy strategy, Report report) {
        Item plan = strategy.header();
        Optional<CalendarDate> review = strategy.date(plan, "next-review");
        boolean isPast = review.isPresent()
                && strategy.today()
                        .filter(day -> day.isAfter(review.get().last()))
                        .isPresent();
        if (isPast && !strategy.is(plan, "status", "superseded")) {
            report.on(plan)
                    .at("next-review")
                    .with("date", review.get().last().toString())
                    .withKey("property", "next-review")
                    .add();
        }
    }
}
