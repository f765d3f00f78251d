package dev.tomster.model;

/** A plain yes or no. */
public record YesNo(boolean yes) implements Value {
    @Override
    public <R> R fold(Visitor<R> visitor) {
        return visitor.yesNo(this);
    }
}
