package dev.tomster.model;

import java.util.Optional;

/**
 * A quantity as people state it: exactly, roughly, as a bound or as a range.
 *
 * @param high the other end of a range; none for every other relation
 */
public record Measure(Relation relation, Quantity quantity, Optional<Quantity> high) implements Value {

    /** How the quantity relates to the truth. */
    public enum Relation {
        EXACTLY,
        ABOUT,
        AT_LEAST,
        AT_MOST,
        MORE_THAN,
        LESS_THAN,
        BETWEEN,
        /** Hundreds, thousands: only the power of ten is known, which the quantity states. */
        IN_THE_ORDER_OF
    }

    /** Just this quantity. */
    public static Measure exactly(Quantity quantity) {
        return new Measure(Relation.EXACTLY, quantity, Optional.empty());
    }

    /** From one quantity to another of the same dimension. */
    public static Measure between(Quantity low, Quantity high) {
        return new Measure(Relation.BETWEEN, low, Optional.of(high));
    }

    @Override
    public <R> R fold(Visitor<R> visitor) {
        return visitor.measure(this);
    }
}
