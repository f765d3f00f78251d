package dev.tomster.model;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * An amount of money in exact decimals.
 *
 * @param currency three letters, such as {@code EUR}; none if neither the amount nor the plan names one
 */
public record Money(BigDecimal amount, Optional<String> currency) implements Quantity {
    public Money {
        amount = Quantity.normal(amount);
    }

    /** An amount in a currency. */
    public static Money of(String amount, String currency) {
        return new Money(new BigDecimal(amount), Optional.of(currency));
    }

    /**
     * The sum of two amounts.
     *
     * @throws IllegalArgumentException if the currencies differ: sums are made per currency
     */
    public Money plus(Money other) {
        if (!currency.equals(other.currency)) {
            throw new IllegalArgumentException("cannot add " + other + " to " + this);
        }
        return new Money(amount.add(other.amount), currency);
    }

    /** So many times this amount, exactly. */
    public Money times(BigDecimal factor) {
        return new Money(amount.multiply(factor), currency);
    }

    @Override
    public <R> R fold(Visitor<R> visitor) {
        return visitor.money(this);
    }
}
