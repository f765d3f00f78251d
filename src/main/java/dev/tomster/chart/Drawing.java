package dev.tomster.chart;

import java.util.List;

/**
 * A picture, drawn but not yet coloured.
 *
 * @param shapes from the lowest to the highest
 */
public record Drawing(double height, List<Shape> shapes) {
    /** The width of every picture, which is that of a slide's text: a pixel there, 0.15 mm on paper. */
    public static final double WIDTH = 1152;

    /** No picture is taller: below a heading of two lines it still fits on a slide. */
    public static final double TALLEST = 470;

    public Drawing {
        shapes = List.copyOf(shapes);
    }

    /** The height, the width being 1. */
    public double ratio() {
        return height / WIDTH;
    }
}
