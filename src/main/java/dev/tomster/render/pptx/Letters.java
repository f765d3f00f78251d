package dev.tomster.render.pptx;

/**
 * How a text is set.
 *
 * @param size of the font in pixels
 * @param line from line to line in pixels
 */
record Letters(double size, double line, boolean isBold, Hue hue) {
    /** What a line of Arial takes, in sizes of the font. */
    private static final double NATURAL = 1.149;

    Letters in(Hue other) {
        return new Letters(size, line, isBold, other);
    }

    Letters bold() {
        return new Letters(size, line, true, hue);
    }

    Letters zoomed(double zoom) {
        return new Letters(size * zoom, line * zoom, isBold, hue);
    }

    /** The distance of lines, in thousandths of a percent of what the font itself asks for. */
    int spacing() {
        return (int) Math.round(line / (size * NATURAL) * 1000) * 100;
    }
}
