package dev.tomster.model;

/** Again and again, counted anew each time: a quota of each year has its deadline every year. */
public record Recurring(Rhythm rhythm) implements Moment {
    @Override
    public <R> R foldMoment(MomentVisitor<R> visitor) {
        return visitor.recurring(this);
    }
}
