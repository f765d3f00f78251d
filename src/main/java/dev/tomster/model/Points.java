package dev.tomster.model;

import java.math.BigDecimal;

/** A difference of percentages: from 2 % to 3 % is one point. */
public record Points(BigDecimal amount) implements Quantity {
    public Points {
        amount = Quantity.normal(amount);
    }

    @Override
    public <R> R fold(Visitor<R> visitor) {
        return visitor.points(this);
    }
}
