package dev.tomster.render.pptx;

import dev.tomster.render.slides.SlideSize;

/** The letters of a slide, as large as the layout of the deck computes with. */
final class Styles {
    static final Letters TEXT = new Letters(SlideSize.FONT, SlideSize.LINE, false, Hue.TEXT);
    static final Letters SMALL = new Letters(SlideSize.SMALL_FONT, SlideSize.SMALL_LINE, false, Hue.TEXT);
    static final Letters TABLE = new Letters(SlideSize.TABLE_FONT, SlideSize.TABLE_LINE, false, Hue.TEXT);
    static final Letters LABEL = new Letters(SlideSize.LABEL_FONT, SlideSize.LABEL_LINE, false, Hue.QUIET);
    static final Letters QUOTE = new Letters(SlideSize.QUOTE_FONT, SlideSize.QUOTE_LINE, true, Hue.INK);
    static final Letters LEAD = new Letters(SlideSize.LEAD_FONT, SlideSize.LEAD_LINE, false, Hue.CALM);
    static final Letters BADGE = new Letters(SlideSize.BADGE_FONT, SlideSize.BADGE_LINE, true, Hue.TEXT);
    static final Letters DAY = new Letters(SlideSize.DAY_FONT, SlideSize.DAY_LINE, true, Hue.INK);
    static final Letters CARD = new Letters(SlideSize.LEAD_FONT, 31, true, Hue.INK);
    static final Letters PANEL = new Letters(SlideSize.SMALL_FONT, SlideSize.LINE, true, Hue.INK);
    static final Letters FIGURE = new Letters(42, 54, true, Hue.INK);
    static final Letters UNDER_FIGURE = new Letters(17, 24, false, Hue.QUIET);
    static final Letters BOX_HEAD = new Letters(18, 26, true, Hue.INK);
    static final Letters BOX = new Letters(15, 20, false, Hue.TEXT);

    /** What bullets take of a line. */
    static final double BULLET = 26;

    static final double SMALL_BULLET = 22;

    private Styles() {}
}
