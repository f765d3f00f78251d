package dev.tomster.model;

import java.math.BigDecimal;

/** Hundredths: 3.5 is 3.5 %. */
public record Percent(BigDecimal amount) implements Quantity {
    public Percent {
        amount = Quantity.normal(amount);
    }

    @Override
    public <R> R fold(Visitor<R> visitor) {
        return visitor.percent(this);
    }
}
