package dev.tomster.render.pptx;

import dev.tomster.render.prose.Piece;
import dev.tomster.view.Block.Align;
import java.util.List;

/**
 * A paragraph on a slide.
 *
 * @param isItem true if a bullet or a number stands before it
 * @param number of an item in a numbered list; 0 for a bullet
 * @param indent of the text, in pixels
 * @param after the distance to the next one, in pixels
 */
record Paragraph(
        List<Piece> pieces, Letters letters, Align align, boolean isItem, int number, double indent, double after) {

    static Paragraph of(List<Piece> pieces, Letters letters) {
        return new Paragraph(pieces, letters, Align.START, false, 0, 0, 0);
    }

    Paragraph aligned(Align other) {
        return new Paragraph(pieces, letters, other, isItem, number, indent, after);
    }

    Paragraph after(double distance) {
        return new Paragraph(pieces, letters, align, isItem, number, indent, distance);
    }

    Paragraph indented(double distance) {
        return new Paragraph(pieces, letters, align, isItem, number, distance, after);
    }

    /** Behind a bullet. */
    Paragraph listed(double distance) {
        return numbered(distance, 0);
    }

    Paragraph numbered(double distance, int item) {
        return new Paragraph(pieces, letters, align, true, item, distance, after);
    }

    Paragraph zoomed(double zoom) {
        return new Paragraph(pieces, letters.zoomed(zoom), align, isItem, number, indent * zoom, after * zoom);
    }
}
