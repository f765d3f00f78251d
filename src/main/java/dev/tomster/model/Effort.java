package dev.tomster.model;

import java.util.Optional;

/**
 * Working time.
 *
 * @param amount a duration, a number of full-time posts, or a percentage of one
 * @param per the period in which the amount is spent; none for a share of a post
 */
public record Effort(Measure amount, Optional<TimeUnit> per) implements Value {
    @Override
    public <R> R fold(Visitor<R> visitor) {
        return visitor.effort(this);
    }
}
