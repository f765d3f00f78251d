package dev.tomster.model;

import java.util.List;

/**
 * Text for people.
 *
 * @param markdown as typed; several lines are joined with line feeds
 * @param insertions the values of the plan that it names, from its beginning to its end
 */
public record Prose(String markdown, List<Insertion> insertions) implements Value {

    /** A text that names no values. */
    public Prose(String markdown) {
        this(markdown, List.of());
    }

    @Override
    public <R> R fold(Visitor<R> visitor) {
        return visitor.prose(this);
    }
}
