package dev.tomster.check.rule;

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

/**
 * The hours a week that people have, at the most: ranges are taken at their upper end.
 *
 * @param post the hours of a full-time post
 * @param day the hours of its day
 */
public record WorkingWeek(BigDecimal post, BigDecimal day) {

    /** What people have together; none if it is not known of one of them. */
    public Optional<BigDecimal> of(List<Item> people) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Item person : people) {
            Optional<BigDecimal> hours = of(person);
            if (hours.isEmpty()) {
                return Optional.empty();
            }
            sum = sum.add(hours.get());
        }
        return Optional.of(sum);
    }

    /** What a person has, or several people of whom the plan speaks as one; none if it is not known. */
    public Optional<BigDecimal> of(Item person) {
        List<Effort> efforts = person.values("time", Effort.class);
        BigDecimal sum = BigDecimal.ZERO;
        for (Effort effort : efforts) {
            Optional<BigDecimal> hours = hours(effort);
            if (hours.isEmpty()) {
                return Optional.empty();
            }
            sum = sum.add(hours.get());
        }
        BigDecimal count = person.value("count", Measure.class)
                .map(Measure::quantity)
                .filter(Count.class::isInstance)
                .map(Quantity::amount)
                .orElse(BigDecimal.ONE);
        return efforts.isEmpty() ? Optional.empty() : Optional.of(sum.multiply(count));
    }

    private Optional<BigDecimal> hours(Effort effort) {
        Quantity amount = effort.amount().high().orElse(effort.amount().quantity());
        if (amount instanceof FullTime) {
            return Optional.of(amount.amount().multiply(post));
        }
        if (amount instanceof Percent) {
            return Optional.of(amount.amount().multiply(post).movePointLeft(2));
        }
        return amount instanceof TimeSpan span
                ? effort.per()
                        .map(per -> span.amount().multiply(hours(span.unit())).multiply(times(per)))
                : Optional.empty();
    }

    private BigDecimal hours(TimeUnit unit) {
        return switch (unit) {
            case MINUTE -> BigDecimal.ONE.divide(BigDecimal.valueOf(60), MathContext.DECIMAL64);
            case HOUR -> BigDecimal.ONE;
            case DAY, WORKDAY -> day;
            default -> post.divide(times(unit), MathContext.DECIMAL64);
        };
    }

    /** How many working stretches of time there are in a week. */
    private BigDecimal times(TimeUnit unit) {
        return switch (unit) {
            case MINUTE, HOUR -> post;
            case DAY, WORKDAY -> BigDecimal.valueOf(5);
            case WEEK -> BigDecimal.ONE;
            case MONTH -> BigDecimal.valueOf(12).divide(BigDecimal.valueOf(52), MathContext.DECIMAL64);
            case QUARTER -> BigDecimal.valueOf(4).divide(BigDecimal.valueOf(52), MathContext.DECIMAL64);
            case YEAR -> BigDecimal.ONE.divide(BigDecimal.valueOf(52), MathContext.DECIMAL64);
        };
    }
}
