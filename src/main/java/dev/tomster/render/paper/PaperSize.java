package dev.tomster.render.paper;

/** The sizes of paper that offices have. */
public enum PaperSize {
    A4("A4"),
    LETTER("letter");

    private final String css;

    PaperSize(String css) {
        this.css = css;
    }

    /** The name in style sheets. */
    String css() {
        return css;
    }
}
