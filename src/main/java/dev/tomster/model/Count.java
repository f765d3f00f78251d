package dev.tomster.model;

import java.math.BigDecimal;

/** A number of things: people, visits, posts. */
public record Count(BigDecimal amount) implements Quantity {
    public Count {
        amount = Quantity.normal(amount);
    }

    @Override
    public <R> R fold(Visitor<R> visitor) {
        return visitor.count(this);
    }
}
