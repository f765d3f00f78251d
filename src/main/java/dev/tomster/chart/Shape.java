package dev.tomster.chart;

import java.util.Optional;

/** What a drawing is made of. Units are those of the drawing, from its upper left corner. */
public sealed interface Shape {

    <R> R fold(Visitor<R> visitor);

    /** One answer for each kind of shape. */
    interface Visitor<R> {
        R box(Box box);

        R line(Line line);

        R area(Area area);

        R label(Label label);
    }

    /** A rectangle. */
    record Box(double x, double y, double width, double height, double radius, Ink fill, Optional<Ink> edge)
            implements Shape {
        @Override
        public <R> R fold(Visitor<R> visitor) {
            return visitor.box(this);
        }
    }

    /** A straight line. */
    record Line(double x1, double y1, double x2, double y2, double width, Ink ink, boolean isDashed) implements Shape {
        @Override
        public <R> R fold(Visitor<R> visitor) {
            return visitor.line(this);
        }
    }

    /**
     * An outline, filled or drawn.
     *
     * @param outline in the notation of SVG: M, L, C and Z, numbers apart by spaces
     * @param width of the line; none if the outline is filled
     */
    record Area(String outline, Ink ink, Optional<Double> width) implements Shape {
        @Override
        public <R> R fold(Visitor<R> visitor) {
            return visitor.area(this);
        }
    }

    /**
     * A line of text.
     *
     * @param x where the text starts, has its middle or ends
     * @param y of the line on which the letters stand
     * @param width that the text takes
     */
    record Label(String text, double x, double y, Anchor anchor, Lettering letters, Ink ink, double width)
            implements Shape {
        /** The left edge. */
        public double left() {
            return switch (anchor) {
                case START -> x;
                case MIDDLE -> x - width / 2;
                case END -> x - width;
            };
        }

        /** The right edge. */
        public double right() {
            return left() + width;
        }

        /** The upper edge of the tallest letters. */
        public double top() {
            return y - letters.ascent();
        }

        /** The lower edge of the lowest letters. */
        public double bottom() {
            return y + letters.descent();
        }

        @Override
        public <R> R fold(Visitor<R> visitor) {
            return visitor.label(this);
        }
    }

    /** Which part of a text its place names. */
    enum Anchor {
        START,
        MIDDLE,
        END
    }
}
