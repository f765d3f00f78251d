package dev.tomster.chart;

import dev.tomster.chart.Shape.Anchor;

/** Where the columns and rows of a scoreboard stand, in the units of pictures. */
public enum ScoreColumn {
    LABEL(0, 246, Anchor.START),
    COURSE(258, 92, Anchor.START),
    TREND(362, 88, Anchor.START),
    LATEST(454, 112, Anchor.END),
    VALUE(574, 100, Anchor.END),
    TARGET(682, 144, Anchor.END),
    PACE(846, 144, Anchor.START),
    DECISION(1000, 151, Anchor.START);

    /** What the heads of the columns take. */
    public static final double HEADS = 34;

    /** Below two lines of text it still fits on a slide. */
    private static final double HIGHEST = 412;

    private static final double LOWEST = 46;
    private static final double TALLEST = 54;

    private final double left;
    private final double width;
    private final Anchor anchor;

    ScoreColumn(double left, double width, Anchor anchor) {
        this.left = left;
        this.width = width;
        this.anchor = anchor;
    }

    public double left() {
        return left;
    }

    public double width() {
        return width;
    }

    public double right() {
        return left + width;
    }

    /** Where the head of the column is written from. */
    public Anchor anchor() {
        return anchor;
    }

    /** How tall each of so many rows is. */
    public static double height(int rows) {
        return Math.max(LOWEST, Math.min(TALLEST, (HIGHEST - HEADS) / Math.max(rows, 1)));
    }
}
