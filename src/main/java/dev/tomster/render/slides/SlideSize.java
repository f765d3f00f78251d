package dev.tomster.render.slides;

import java.util.Map;

/**
 * The measures of a slide in CSS pixels. The style sheet is written with these numbers, and the layout computes with
 * them: so what was computed to fit does fit.
 */
public final class SlideSize {
    public static final int WIDTH = 1280;
    public static final int HEIGHT = 720;
    /** Left and right of everything. */
    public static final int MARGIN = 64;
    /** Where the blocks of a slide begin, below a title of one line. */
    public static final int TOP = 150;

    public static final int TITLE_FONT = 38;
    /** What a second line of the title takes. */
    public static final int TITLE_LINE = 46;
    /** Below the blocks: the number of the slide. */
    public static final int BOTTOM = 52;
    /** A row of badges, with the space below it. */
    public static final int BADGES = 44;
    /** What each further row of badges takes. */
    public static final int BADGE_ROW = 38;

    public static final int BADGE_FONT = 16;
    public static final int BADGE_LINE = 22;
    /** Below each block. */
    public static final int GAP = 18;

    /** Running text. */
    public static final int FONT = 21;

    public static final int LINE = 30;
    /** Facts, panels, trees. */
    public static final int SMALL_FONT = 19;

    public static final int SMALL_LINE = 27;
    public static final int TABLE_FONT = 18;
    public static final int TABLE_LINE = 25;
    /** The labels of facts and the heads of tables. */
    public static final int LABEL_FONT = 16;

    public static final int LABEL_LINE = 22;
    public static final int QUOTE_FONT = 32;
    public static final int QUOTE_LINE = 44;
    public static final int LEAD_FONT = 24;
    public static final int LEAD_LINE = 34;
    /** The narrowest list on a sheet that stands beside others. */
    public static final int PANEL = 176;
    /** A line in a day of a month. */
    public static final int DAY_FONT = 16;

    public static final int DAY_LINE = 20;
    public static final int DAY_PADDING = 5;
    /** What the weeks of a month share, below its name and the names of the days. */
    private static final int WEEKS = 440;

    /** The height of the plan on one page. */
    public static final int CANVAS = 530;

    private SlideSize() {}

    /** The width in which blocks stand. */
    public static double column() {
        return WIDTH - 2.0 * MARGIN;
    }

    /** The height of a week in a month of so many weeks. */
    public static int week(int weeks) {
        return Math.min(96, WEEKS / weeks);
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
                Map.entry("panel", PANEL),
                Map.entry("canvas", CANVAS),
                Map.entry("badgeFont", BADGE_FONT),
                Map.entry("badgeLine", BADGE_LINE),
                Map.entry("dayFont", DAY_FONT),
                Map.entry("dayLine", DAY_LINE),
                Map.entry("weeks4", week(4)),
                Map.entry("weeks5", week(5)),
                Map.entry("weeks6", week(6)));
    }
}
