package dev.tomster.chart;

import java.util.List;

/** What a colour is for. No ink is transparent: an archived page must not depend on what lies below a colour. */
public enum Ink {
    PAPER,
    TEXT,
    QUIET,
    RULE,
    FAINT,
    SOFT,
    /** The brand's colour. */
    BRAND,
    ON_BRAND,
    /** The brand's colour, dark enough to be read. */
    BRAND_TEXT,
    ACCENT,
    ACCENT_TEXT,
    /** Tints of the brand's colour, from dark to light, in steps that are as clear in grey as in colour. */
    TONE_1,
    TONE_2,
    TONE_3,
    TONE_4,
    TONE_5,
    TONE_6,
    ON_TONE_1,
    ON_TONE_2,
    ON_TONE_3,
    ON_TONE_4,
    ON_TONE_5,
    ON_TONE_6;

    /** The tones, from dark to light. */
    public static final List<Ink> TONES = List.of(TONE_1, TONE_2, TONE_3, TONE_4, TONE_5, TONE_6);

    /** What is written with on each of the tones. */
    public static final List<Ink> ON_TONES = List.of(ON_TONE_1, ON_TONE_2, ON_TONE_3, ON_TONE_4, ON_TONE_5, ON_TONE_6);

    /** What is written with on top of a surface of this colour. */
    Ink over() {
        int tone = TONES.indexOf(this);
        return tone >= 0 ? ON_TONES.get(tone) : this == BRAND ? ON_BRAND : TEXT;
    }
}
