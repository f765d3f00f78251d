package dev.tomster.model;

/** One part of a mix: {@code interaction 80 %}. */
public record MixPart(String label, Percent share) implements Value {
    @Override
    public <R> R fold(Visitor<R> visitor) {
        return visitor.mixPart(this);
    }
}
