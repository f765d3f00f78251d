package dev.tomster.model;

import java.math.BigDecimal;

/** Full-time posts: 0.6 is three days of a five-day week. */
public record FullTime(BigDecimal amount) implements Quantity {
    public FullTime {
        amount = Quantity.normal(amount);
    }

    @Override
    public <R> R fold(Visitor<R> visitor) {
        return visitor.fullTime(this);
    }
}
