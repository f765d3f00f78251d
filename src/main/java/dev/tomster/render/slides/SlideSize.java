package dev.tomster.render.slides;

import java.util.Map;

/**
 * The measures of a slide in CSS pixels. The style sheet is written with these numbers, and the layout computes with
 * them: so what was computed to fit does fit.
 */
final class SlideSize {
    static final int WIDTH = 1280;
    static final int HEIGHT = 720;
    /** Left and right of everything. */
    static final int MARGIN = 64;
    /** Where the blocks of a slide begin, below a title of one line. */
    static final int TOP = 150;

    static final int TITLE_FONT = 38;
    /** What a second line of the title takes. */
    static final int TITLE_LINE = 46;
    /** Below the blocks: the number of the slide. */
    static final int BOTTOM = 52;
    /** A row of badges below the title. */
    static final int BADGES = 44;
    /** Below each block. */
    static final int GAP = 18;

    /** Running text. */
    static final int FONT = 21;

    static final int LINE = 30;
    /** Facts, panels, trees. */
    static final int SMALL_FONT = 19;

    static final int SMALL_LINE = 27;
    static final int TABLE_FONT = 17;
    static final int TABLE_LINE = 24;
    /** The labels of facts and the heads of tables. */
    static final int LABEL_FONT = 15;

    static final int LABEL_LINE = 21;
    static final int QUOTE_FONT = 32;
    static final int QUOTE_LINE = 44;
    static final int LEAD_FONT = 24;
    static final int LEAD_LINE = 34;
    /** A row of a month. */
    static final int WEEK = 70;

    private SlideSize() {}

    /** The width in which blocks stand. */
    static double column() {
        return WIDTH - 2.0 * MARGIN;
    }

    /** The same numbers for the style sheet. */
    static Map<String, Object> css() {
        return Map.ofEntries(
                Map.entry("width", WIDTH),
                Map.entry("height", HEIGHT),
                Map.entry("margin", MARGIN),
                Map.entry("column", WIDTH - 2 * MARGIN),
                Map.entry("titleFont", TITLE_FONT),
                Map.entry("titleLine", TITLE_LINE),
                Map.entry("badges", BADGES),
                Map.entry("gap", GAP),
                Map.entry("font", FONT),
                Map.entry("line", LINE),
                Map.entry("smallFont", SMALL_FONT),
                Map.entry("smallLine", SMALL_LINE),
                Map.entry("tableFont", TABLE_FONT),
                Map.entry("tableLine", TABLE_LINE),
                Map.entry("labelFont", LABEL_FONT),
                Map.entry("labelLine", LABEL_LINE),
                Map.entry("quoteFont", QUOTE_FONT),
                Map.entry("quoteLine", QUOTE_LINE),
                Map.entry("leadFont", LEAD_FONT),
                Map.entry("leadLine", LEAD_LINE),
                Map.entry("week", WEEK));
    }
}
