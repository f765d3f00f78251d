package dev.tomster.model;

/** Without end: a service level, a standing objective. */
public record Ongoing() implements Moment {
    @Override
    public <R> R foldMoment(MomentVisitor<R> visitor) {
        return visitor.ongoing(this);
    }
}
