package dev.tomster.model;

/**
 * A word of a closed list.
 *
 * @param list the list in the vocabulary
 * @param id the word's id, the same in every language
 */
public record Choice(String list, String id) implements Value {
    /** What a document shows or hides may be a step. It is a word of a list, too, but of none that a property names. */
    public static final String STEP = "step";
    /** The same for a kind of item. */
    public static final String KIND = "kind";

    @Override
    public <R> R fold(Visitor<R> visitor) {
        return visitor.choice(this);
    }
}
