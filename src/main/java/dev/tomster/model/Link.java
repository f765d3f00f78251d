package dev.tomster.model;

/** A web or mail address, with its scheme. */
public record Link(String url) implements Value {
    @Override
    public <R> R fold(Visitor<R> visitor) {
        return visitor.link(this);
    }
}
