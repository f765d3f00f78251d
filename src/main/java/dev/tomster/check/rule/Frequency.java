package dev.tomster.check.rule;

import dev.tomster.model.Cadence;
import dev.tomster.model.Measure;
import dev.tomster.model.Quantity;
import dev.tomster.model.TimeSpan;
import dev.tomster.model.TimeUnit;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;

/**
 * How often something is done in a week.
 *
 * @param least zero if only a bound above is stated
 * @param most equal to the least if only a bound below is stated
 */
public record Frequency(BigDecimal least, BigDecimal most) {
    private static final int DAYS = 7;

    /** The frequency of a cadence; none if it counts by occasions, such as sessions. */
    public static Optional<Frequency> ofWeek(Cadence cadence) {
        Optional<Frequency> all = Optional.empty();
        for (Cadence.Rate rate : cadence.rates()) {
            Optional<Frequency> one = ofWeek(rate);
            if (all.isPresent() && one.isPresent()) {
                boolean onOtherDays = !rate.days().isEmpty();
                all = Optional.of(
                        onOtherDays ? all.get().plus(one.get()) : all.get().within(one.get()));
            } else if (one.isPresent()) {
                all = one;
            }
        }
        return all;
    }

    private static Optional<Frequency> ofWeek(Cadence.Rate rate) {
        Optional<BigDecimal> times = rate.per().fold(new TimesAWeek(rate));
        if (times.isEmpty()) {
            return Optional.empty();
        }
        Measure count = rate.count();
        BigDecimal low = count.quantity().amount().multiply(times.get());
        BigDecimal high = count.high()
                .map(Quantity::amount)
                .orElse(count.quantity().amount())
                .multiply(times.get());
        return Optional.of(
                switch (count.relation()) {
                    case AT_MOST, LESS_THAN -> new Frequency(BigDecimal.ZERO, high);
                    default -> new Frequency(low, high);
                });
    }

    /** So often, and so often besides: on other days of the week. */
    private Frequency plus(Frequency other) {
        return new Frequency(least.add(other.least), most.add(other.most));
    }

    /** Bounds that hold together; a bound above that is wider than the rate says nothing of the week. */
    private Frequency within(Frequency other) {
        BigDecimal low = least.max(other.least);
        List<BigDecimal> highs = List.of(most, other.most);
        BigDecimal high = highs.stream()
                .filter(bound -> bound.compareTo(low) >= 0)
                .min(BigDecimal::compareTo)
                .orElse(low);
        return new Frequency(low, high);
    }

    /** How many of a rate's units of time there are in a week. */
    private record TimesAWeek(Cadence.Rate rate) implements Cadence.PerVisitor<Optional<BigDecimal>> {
        @Override
        public Optional<BigDecimal> unit(Cadence.Per.Unit per) {
            return Optional.of(weekly(per.unit()));
        }

        @Override
        public Optional<BigDecimal> interval(Cadence.Per.Interval per) {
            TimeSpan span = (TimeSpan) per.rhythm().interval().quantity();
            return span.amount().signum() <= 0
                    ? Optional.empty()
                    : Optional.of(weekly(span.unit()).divide(span.amount(), MathContext.DECIMAL64));
        }

        @Override
        public Optional<BigDecimal> occasion(Cadence.Per.Occasion per) {
            return Optional.empty();
        }

        private BigDecimal weekly(TimeUnit unit) {
            int days = rate.days().isEmpty() ? DAYS : rate.days().size();
            return switch (unit) {
                case MINUTE -> BigDecimal.valueOf(days * 24L * 60);
                case HOUR -> BigDecimal.valueOf(days * 24L);
                case DAY -> BigDecimal.valueOf(days);
                case WORKDAY -> BigDecimal.valueOf(5);
                case WEEK -> BigDecimal.ONE;
                case MONTH -> BigDecimal.valueOf(12).divide(BigDecimal.valueOf(52), MathContext.DECIMAL64);
                case QUARTER -> BigDecimal.valueOf(4).divide(BigDecimal.valueOf(52), MathContext.DECIMAL64);
                case YEAR -> BigDecimal.ONE.divide(BigDecimal.valueOf(52), MathContext.DECIMAL64);
            };
        }
    }
}
