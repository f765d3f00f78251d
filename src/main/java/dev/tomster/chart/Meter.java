package dev.tomster.chart;

/** Measures texts in the document font. */
@FunctionalInterface
public interface Meter {

    /**
     * How wide a text is on one line.
     *
     * @param weight 400, 600 or 700
     * @param size of the font; the width has the same unit
     */
    double width(CharSequence text, int weight, double size);
}
