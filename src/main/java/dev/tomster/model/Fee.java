package dev.tomster.model;

import java.util.Optional;

/**
 * Money that may fall due again and again.
 *
 * @param per the period for which it is paid; none for a single payment
 */
public record Fee(Measure amount, Optional<TimeUnit> per) implements Value {
    @Override
    public <R> R fold(Visitor<R> visitor) {
        return visitor.fee(this);
    }
}
