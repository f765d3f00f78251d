package dev.tomster.evaluate;

import dev.tomster.model.Count;
import dev.tomster.model.FullTime;
import dev.tomster.model.Measure;
import dev.tomster.model.Money;
import dev.tomster.model.Percent;
import dev.tomster.model.Points;
import dev.tomster.model.Quantity;
import dev.tomster.model.TimeSpan;
import dev.tomster.model.TimeUnit;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;

/** Quantities as numbers to compute with: percentages as shares of one, times in minutes, everything else as it is. */
final class Amounts {
    static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    /** Sixteen digits: more than anybody measures. */
    static final MathContext PRECISION = MathContext.DECIMAL64;
    /** The average of the Gregorian calendar; it only counts where somebody measures a delay in months. */
    private static final BigDecimal MINUTES_A_YEAR = BigDecimal.valueOf(525_949_2, 1);

    private static final BigDecimal MINUTES_A_DAY = BigDecimal.valueOf(1_440);

    private Amounts() {}

    static BigDecimal number(Quantity quantity) {
        if (quantity instanceof Percent || quantity instanceof Points) {
            return quantity.amount().movePointLeft(2);
        }
        return quantity instanceof TimeSpan span ? span.amount().multiply(minutes(span.unit())) : quantity.amount();
    }

    static Dimension dimension(Quantity quantity) {
        return quantity.fold(new Quantity.Visitor<>() {
            @Override
            public Dimension count(Count count) {
                return Dimension.THINGS;
            }

            @Override
            public Dimension fullTime(FullTime posts) {
                return Dimension.THINGS;
            }

            @Override
            public Dimension money(Money money) {
                return Dimension.MONEY;
            }

            @Override
            public Dimension percent(Percent percent) {
                return Dimension.RATE;
            }

            @Override
            public Dimension points(Points points) {
                return Dimension.RATE;
            }

            @Override
            public Dimension timeSpan(TimeSpan span) {
                return Dimension.TIME;
            }
        });
    }

    static BigDecimal minutes(TimeUnit unit) {
        return switch (unit) {
            case MINUTE -> BigDecimal.ONE;
            case HOUR -> BigDecimal.valueOf(60);
            case DAY, WORKDAY -> MINUTES_A_DAY;
            case WEEK -> BigDecimal.valueOf(10_080);
            case MONTH -> MINUTES_A_YEAR.divide(BigDecimal.valueOf(12), PRECISION);
            case QUARTER -> MINUTES_A_YEAR.divide(BigDecimal.valueOf(4), PRECISION);
            case YEAR -> MINUTES_A_YEAR;
        };
    }

    /**
     * A number as a quantity again.
     *
     * @param like a quantity of the indicator, whose unit of time or currency it is told in
     */
    static Quantity quantity(
            BigDecimal number, Optional<String> unit, Optional<Quantity> like, Optional<String> currency) {
        return switch (unit.orElse("")) {
            case "percent" -> new Percent(number.multiply(HUNDRED));
            case "money" ->
                new Money(
                        number,
                        like.filter(Money.class::isInstance)
                                .flatMap(money -> ((Money) money).currency())
                                .or(() -> currency));
            case "duration" -> time(number, like);
            default -> new Count(number);
        };
    }

    /** A number as a quantity like another one, in whose unit it is told. */
    static Quantity like(Quantity quantity, BigDecimal number) {
        if (quantity instanceof Percent || quantity instanceof Points) {
            return quantity.withAmount(number.multiply(HUNDRED));
        }
        return quantity instanceof TimeSpan ? time(number, Optional.of(quantity)) : quantity.withAmount(number);
    }

    /** The same length of time in the unit of another one; anything else as it is. */
    static Quantity inUnitOf(Quantity like, Quantity quantity) {
        boolean isOtherTime =
                like instanceof TimeSpan one && quantity instanceof TimeSpan other && one.unit() != other.unit();
        return isOtherTime ? time(number(quantity), Optional.of(like)) : quantity;
    }

    static Measure inUnitOf(Quantity like, Measure measure) {
        return new Measure(
                measure.relation(),
                inUnitOf(like, measure.quantity()),
                measure.high().map(high -> inUnitOf(like, high)));
    }

    private static Quantity time(BigDecimal minutes, Optional<Quantity> like) {
        TimeUnit unit = like.filter(TimeSpan.class::isInstance)
                .map(span -> ((TimeSpan) span).unit())
                .orElse(minutes.abs().compareTo(minutes(TimeUnit.HOUR)) < 0 ? TimeUnit.MINUTE : TimeUnit.HOUR);
        return new TimeSpan(minutes.divide(minutes(unit), PRECISION), unit);
    }

    /** A quotient; exact if it has few digits. */
    static BigDecimal divide(BigDecimal one, BigDecimal other) {
        return one.divide(other, PRECISION);
    }
}
