package dev.tomster.format;

/**
 * A line of a raw text.
 *
 * @param text from the margin of the text on
 */
record TextLine(Kind kind, String text) {

    enum Kind {
        CONTENT,
        BLANK,
        COMMENT,
        /** A comment no deeper than the key: in fenced code it would be code if it were. */
        OUTER_COMMENT
    }

    TextLine with(String other) {
        return new TextLine(kind, other);
    }

    boolean is(Kind wanted) {
        return kind == wanted;
    }
}
