package dev.tomster.chart;

/** The letters of pictures. On paper 18 units are about 7.6 points, on a slide 18 pixels. */
public enum Lettering {
    BODY(18, 400),
    STRONG(18, 600),
    SMALL(16, 400),
    SMALL_STRONG(16, 600),
    LARGE(30, 700);

    /** What the letters of Inter reach above and below their line, in sizes of the font. */
    private static final double ASCENT = 0.97;

    private static final double DESCENT = 0.242;

    private final int size;
    private final int weight;

    Lettering(int size, int weight) {
        this.size = size;
        this.weight = weight;
    }

    /** In units of the picture. */
    public int size() {
        return size;
    }

    /** 400, 600 or 700. */
    public int weight() {
        return weight;
    }

    double ascent() {
        return size * ASCENT;
    }

    double descent() {
        return size * DESCENT;
    }

    /** From line to line, so close that nothing touches. */
    double line() {
        return Math.ceil(ascent() + descent());
    }

    /** How far below the middle of a row its line stands, so that capitals look centred. */
    double drop() {
        return size * 0.36;
    }
}
