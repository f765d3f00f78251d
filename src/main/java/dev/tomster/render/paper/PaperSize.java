package dev.tomster.render.paper;

/** The sizes of paper that offices have. */
public enum PaperSize {
    A4("A4", 297),
    LETTER("letter", 279.4);

    private final String css;
    private final double height;

    PaperSize(String css, double height) {
        this.css = css;
        this.height = height;
    }

    /** In millimetres. */
    double height() {
        return height;
    }

    /** The name in style sheets. */
    String css() {
        return css;
    }
}
