package dev.tomster.model;

/** An entry of a word list: a network, an interest, a hashtag. */
public record Word(String text) implements Value {
    @Override
    public <R> R fold(Visitor<R> visitor) {
        return visitor.word(this);
    }
}
