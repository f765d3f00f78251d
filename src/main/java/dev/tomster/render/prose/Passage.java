package dev.tomster.render.prose;

import java.util.List;

/**
 * A paragraph.
 *
 * @param depth of an item in lists, 0 for the outermost
 * @param number of an item in a numbered list, from 1; 0 for all others
 */
public record Passage(Kind kind, int depth, int number, List<Piece> pieces) {
    public Passage {
        pieces = List.copyOf(pieces);
    }

    /** A paragraph that stands by itself. */
    public static Passage of(List<Piece> pieces) {
        return new Passage(Kind.PLAIN, 0, 0, pieces);
    }

    /** The same words as an item of a list. */
    public Passage listed() {
        return new Passage(Kind.ITEM, 0, 0, pieces);
    }

    /** What kind of paragraph it is. */
    public enum Kind {
        PLAIN,
        HEADING,
        ITEM,
        QUOTE,
        CODE
    }
}
