package dev.tomster.model;

/**
 * A word of a closed list.
 *
 * @param list the list in the vocabulary
 * @param id the word's id, the same in every language
 */
public record Choice(String list, String id) implements Value {
    @Override
    public <R> R fold(Visitor<R> visitor) {
        return visitor.choice(this);
    }
}
