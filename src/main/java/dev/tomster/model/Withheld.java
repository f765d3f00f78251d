package dev.tomster.model;

/** Stated as not to be told, or as deliberately not there. */
public record Withheld(Reason reason) implements Value {

    /** Why there is no value. */
    public enum Reason {
        /** It exists and is not published. */
        CONFIDENTIAL,
        /** Decided to be nothing. */
        NONE,
        /** It is told in other documents of the plan, and this one leaves it out. No plan says so itself. */
        LEFT_OUT
    }

    @Override
    public <R> R fold(Visitor<R> visitor) {
        return visitor.withheld(this);
    }
}
