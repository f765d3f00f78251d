package dev.tomster.model;

import java.math.BigDecimal;

/** So many things at a unit price: {@code 20 x 100 USD}. */
public record Purchase(BigDecimal quantity, Money price) implements Value {

    public Purchase {
        quantity = Quantity.normal(quantity);
    }

    /** Quantity times price, exactly. */
    public Money total() {
        return price.times(quantity);
    }

    @Override
    public <R> R fold(Visitor<R> visitor) {
        return visitor.purchase(this);
    }
}
