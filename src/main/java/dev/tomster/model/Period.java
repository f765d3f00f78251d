package dev.tomster.model;

import java.util.Optional;

/**
 * From one moment to another, both included.
 *
 * @param start none if the period is open at its beginning
 * @param end none if it is open at its end; equal to the start if one coarse date names the whole period
 */
public record Period(Optional<Moment> start, Optional<Moment> end) implements Value {

    /** The whole stretch that a date names. */
    public static Period of(Moment date) {
        return new Period(Optional.of(date), Optional.of(date));
    }

    /** True if one date names the whole period. */
    public boolean isOneDate() {
        return start.isPresent() && start.equals(end);
    }

    @Override
    public <R> R fold(Visitor<R> visitor) {
        return visitor.period(this);
    }
}
