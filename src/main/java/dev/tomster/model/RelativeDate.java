package dev.tomster.model;

import java.util.Optional;

/**
 * A date that hangs on a milestone: {@code launch - 2 weeks}.
 *
 * @param sign -1 before the milestone, 1 after it
 * @param offset how long before or after; none for the day itself
 */
public record RelativeDate(ItemId milestone, int sign, Optional<TimeSpan> offset) implements Moment {
    @Override
    public <R> R foldMoment(MomentVisitor<R> visitor) {
        return visitor.relativeDate(this);
    }
}
