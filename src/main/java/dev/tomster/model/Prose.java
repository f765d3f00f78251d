package dev.tomster.model;

/**
 * Text for people.
 *
 * @param markdown as typed; several lines are joined with line feeds
 */
public record Prose(String markdown) implements Value {
    @Override
    public <R> R fold(Visitor<R> visitor) {
        return visitor.prose(this);
    }
}
