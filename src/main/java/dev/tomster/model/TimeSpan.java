package dev.tomster.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/** A length of time in the unit in which it was stated: a month is not thirty days. */
public record TimeSpan(BigDecimal amount, TimeUnit unit) implements Quantity {
    public TimeSpan {
        amount = Quantity.normal(amount);
    }

    /** So many units. */
    public static TimeSpan of(long amount, TimeUnit unit) {
        return new TimeSpan(BigDecimal.valueOf(amount), unit);
    }

    /** The same time in a unit that is not longer; empty if nobody can say how many of these it is: days of a month. */
    public Optional<TimeSpan> in(TimeUnit shorter) {
        return unit.count(shorter).map(count -> new TimeSpan(amount.multiply(BigDecimal.valueOf(count)), shorter));
    }

    /**
     * The date this long after another one, or before it if {@code sign} is negative. Workdays are Monday to Friday.
     * Empty if the span is not a whole number of days, weeks, months, quarters or years.
     */
    public Optional<LocalDate> from(LocalDate date, int sign) {
        if (amount.scale() > 0 || amount.abs().compareTo(BigDecimal.valueOf(100_000)) > 0) {
            return Optional.empty();
        }
        long count = amount.longValueExact() * sign;
        return switch (unit) {
            case MINUTE, HOUR -> Optional.empty();
            case DAY -> Optional.of(date.plusDays(count));
            case WORKDAY -> Optional.of(plusWorkdays(date, count));
            case WEEK -> Optional.of(date.plusWeeks(count));
            case MONTH -> Optional.of(date.plusMonths(count));
            case QUARTER -> Optional.of(date.plusMonths(3 * count));
            case YEAR -> Optional.of(date.plusYears(count));
        };
    }

    private static LocalDate plusWorkdays(LocalDate date, long count) {
        LocalDate day = date;
        for (long left = Math.abs(count); left > 0; ) {
            day = day.plusDays(Long.signum(count));
            left -= day.getDayOfWeek().getValue() <= 5 ? 1 : 0;
        }
        return day;
    }

    @Override
    public <R> R fold(Visitor<R> visitor) {
        return visitor.timeSpan(this);
    }
}
