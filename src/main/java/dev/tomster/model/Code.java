package dev.tomster.model;

/** A currency, a time zone, a path or a colour: printed as it is. */
public record Code(String text) implements Value {
    @Override
    public <R> R fold(Visitor<R> visitor) {
        return visitor.code(this);
    }
}
