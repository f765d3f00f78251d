package dev.tomster.model;

import java.math.BigDecimal;

/** A number with its dimension, in exact decimals. */
public sealed interface Quantity permits Count, FullTime, Money, Percent, Points, TimeSpan {

    BigDecimal amount();

    <R> R fold(Visitor<R> visitor);

    /** So much in the same unit. */
    default Quantity withAmount(BigDecimal amount) {
        return fold(new Visitor<>() {
            @Override
            public Quantity count(Count unit) {
                return new Count(amount);
            }

            @Override
            public Quantity fullTime(FullTime unit) {
                return new FullTime(amount);
            }

            @Override
            public Quantity money(Money unit) {
                return new Money(amount, unit.currency());
            }

            @Override
            public Quantity percent(Percent unit) {
                return new Percent(amount);
            }

            @Override
            public Quantity points(Points unit) {
                return new Points(amount);
            }

            @Override
            public Quantity timeSpan(TimeSpan unit) {
                return new TimeSpan(amount, unit.unit());
            }
        });
    }

    /** One answer for each dimension. */
    interface Visitor<R> {
        R count(Count quantity);

        R fullTime(FullTime quantity);

        R money(Money quantity);

        R percent(Percent quantity);

        R points(Points quantity);

        R timeSpan(TimeSpan quantity);
    }

    /** The form in which amounts are kept, so that {@code 1.50} equals {@code 1.5}. */
    static BigDecimal normal(BigDecimal amount) {
        BigDecimal stripped = amount.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
