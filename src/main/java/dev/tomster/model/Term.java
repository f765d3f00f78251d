package dev.tomster.model;

import java.util.Optional;

/**
 * A phrase that texts must not contain.
 *
 * @param language the language in which it counts; every language if none
 */
public record Term(Optional<String> language, String text) implements Value {
    @Override
    public <R> R fold(Visitor<R> visitor) {
        return visitor.term(this);
    }
}
