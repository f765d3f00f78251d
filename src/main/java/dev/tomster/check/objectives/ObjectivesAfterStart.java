package dev.tomster.check.objectives;

import dev.tomster.check.rule.Definition;
import dev.tomster.check.rule.PlanRule;
import dev.tomster.check.rule.Report;
import dev.tomster.check.rule.Strategy;
import dev.tomster.diagnostic.Severity;
import dev.tomster.model.CalendarDate;
import dev.tomster.model.Item;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** Objectives that were adopted when the work had long begun: they describe what was done. */
final class ObjectivesAfterStart implements PlanRule {
    @Override
    public Definition definition() {
        return Definition.advice("objective-defined-after-start", Severity.INFO);
    }

    @Override
    public void check(Strategy strategy, Report report) {
        Item header = strategy.header();
        Optional<LocalDate> start = strategy.start(header, "period");
        Optional<LocalDate> adopted = strategy.date(header, "adopted").map(CalendarDate::first);
        if (start.isPresent()
                && adopted.isPresent()
                && !strategy.items("objective").isEmpty()) {
            long days = ChronoUnit.DAYS.between(start.get(), adopted.get());
            if (BigDecimal.valueOf(days).compareTo(report.limit(header)) > 0) {
                report.on(header)
                        .at("adopted")
                        .with("days", BigDecimal.valueOf(days))
                        .withKey("period", "period")
                        .with("adopted", adopted.get().toString())
                        .add();
            }
        }
    }
}
