package dev.tomster.check.strategy;

import dev.tomster.check.rule.Strategy;
import dev.tomster.model.Count;
import dev.tomster.model.Effort;
import dev.tomster.model.FullTime;
import dev.tomster.model.Item;
import dev.tomster.model.Measure;
import dev.tomster.model.Percent;
import dev.tomster.model.Quantity;
import dev.tomster.model.TimeSpan;
import dev.tomster.model.TimeUnit;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;

/** The hours a week that the people of a plan have for it, at the most: ranges are taken at their upper end. */
final class WorkingTime {
    private static final BigDecimal FULL_WEEK = WorkNorms.of("post", "week");
    private static final BigDecimal FULL_DAY = WorkNorms.of("post", "day");

    private WorkingTime() {}

    /** None if it cannot be known: nobody states it, or somebody works for the plan who does not. */
    static Optional<BigDecimal> ofWeek(Strategy strategy) {
        boolean isDelegated = !strategy.items("supplier").isEmpty()
                || strategy.items("skill").stream().anyMatch(skill -> strategy.is(skill, "solve", "outsource"))
                || strategy.items("cost").stream().anyMatch(cost -> strategy.is(cost, "category", "agency"));
        BigDecimal sum = BigDecimal.ZERO;
        for (Item person : strategy.items("person")) {
            List<Effort> efforts = person.values("time", Effort.class);
            if (strategy.is(person, "status", "vacant")) {
                continue;
            }
            if (efforts.isEmpty() && works(strategy, person)) {
                return Optional.empty();
            }
            BigDecimal count = person.value("count", Measure.class)
                    .map(Measure::quantity)
                    .filter(Count.class::isInstance)
                    .map(Quantity::amount)
                    .orElse(BigDecimal.ONE);
            for (Effort effort : efforts) {
                Optional<BigDecimal> hours = hours(effort);
                if (hours.isEmpty()) {
                    return Optional.empty();
                }
                sum = sum.add(hours.get().multiply(count));
            }
        }
        return isDelegated || sum.signum() == 0 ? Optional.empty() : Optional.of(sum);
    }

    /** True for somebody who does a part of the work, as far as the plan says. */
    private static boolean works(Strategy strategy, Item person) {
        return strategy.says(person, "time")
                || strategy.says(person, "channels")
                || strategy.says(person, "tasks")
                || strategy.is(person, "type", "agency")
                || strategy.is(person, "type", "external");
    }

    private static Optional<BigDecimal> hours(Effort effort) {
        Quantity amount = effort.amount().high().orElse(effort.amount().quantity());
        if (amount instanceof FullTime) {
            return Optional.of(amount.amount().multiply(FULL_WEEK));
        }
        if (amount instanceof Percent) {
            return Optional.of(amount.amount().multiply(FULL_WEEK).movePointLeft(2));
        }
        if (amount instanceof TimeSpan span && effort.per().isPresent()) {
            return Optional.of(hours(span.unit())
                    .multiply(span.amount())
                    .multiply(timesAWeek(effort.per().get())));
        }
        return Optional.empty();
    }

    /** The working hours in a stretch of time. */
    private static BigDecimal hours(TimeUnit unit) {
        return switch (unit) {
            case MINUTE -> BigDecimal.ONE.divide(BigDecimal.valueOf(60), MathContext.DECIMAL64);
            case HOUR -> BigDecimal.ONE;
            case DAY, WORKDAY -> FULL_DAY;
            case WEEK -> FULL_WEEK;
            case MONTH ->
                FULL_WEEK.multiply(BigDecimal.valueOf(52)).divide(BigDecimal.valueOf(12), MathContext.DECIMAL64);
            case QUARTER -> FULL_WEEK.multiply(BigDecimal.valueOf(13));
            case YEAR -> FULL_WEEK.multiply(BigDecimal.valueOf(52));
        };
    }

    /** How often there is a working stretch of time in a week. */
    private static BigDecimal timesAWeek(TimeUnit unit) {
        return switch (unit) {
            case MINUTE, HOUR -> FULL_WEEK;
            case DAY, WORKDAY -> BigDecimal.valueOf(5);
            case WEEK -> BigDecimal.ONE;
            case MONTH -> BigDecimal.valueOf(12).divide(BigDecimal.valueOf(52), MathContext.DECIMAL64);
            case QUARTER -> BigDecimal.ONE.divide(BigDecimal.valueOf(13), MathContext.DECIMAL64);
            case YEAR -> BigDecimal.ONE.divide(BigDecimal.valueOf(52), MathContext.DECIMAL64);
        };
    }
}
