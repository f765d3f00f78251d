package dev.tomster.model;

/** An entry of a checklist that says when it is done: {@code launch - 2 weeks: the press kit}. */
public record DatedStep(Moment when, Prose text) implements Value {
    @Override
    public <R> R fold(Visitor<R> visitor) {
        return visitor.datedStep(this);
    }
}
