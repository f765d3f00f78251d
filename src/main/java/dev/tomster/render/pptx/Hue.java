package dev.tomster.render.pptx;

import dev.tomster.chart.Ink;
import dev.tomster.chart.Inks;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import org.openxmlformats.schemas.drawingml.x2006.main.CTSchemeColor;
import org.openxmlformats.schemas.drawingml.x2006.main.CTSolidColorFillProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.STSchemeColorVal;

/**
 * A colour: one of the theme, so that it changes with the theme, or one of its own.
 *
 * @param scheme its name in the theme
 * @param own six hexadecimal digits, if it is none of the theme
 * @param opacity in hundredths
 */
record Hue(Optional<STSchemeColorVal.Enum> scheme, String own, int opacity) {
    static final Hue TEXT = theme(STSchemeColorVal.TX_1);
    static final Hue PAPER = theme(STSchemeColorVal.BG_1);
    /** The brand's colour, dark enough to be read. */
    static final Hue INK = theme(STSchemeColorVal.TX_2);

    static final Hue FAINT = theme(STSchemeColorVal.BG_2);
    static final Hue BRAND = theme(STSchemeColorVal.ACCENT_1);
    static final Hue ACCENT = theme(STSchemeColorVal.ACCENT_2);
    static final Hue QUIET = theme(STSchemeColorVal.ACCENT_6);
    /** Shades of the brand's colour that are apart in grey, too. */
    static final Hue DARK = theme(STSchemeColorVal.ACCENT_3);

    static final Hue MIDDLE = theme(STSchemeColorVal.ACCENT_4);
    static final Hue LINE = theme(STSchemeColorVal.ACCENT_5);
    /** Text that is neither loud nor quiet. */
    static final Hue CALM = own("#3b434d");

    static final Hue GOOD = own("#2e7d5b");
    static final Hue BAD = own("#b3412f");

    private static final Map<Ink, Hue> THEME = Map.ofEntries(
            Map.entry(Ink.PAPER, PAPER),
            Map.entry(Ink.TEXT, TEXT),
            Map.entry(Ink.QUIET, QUIET),
            Map.entry(Ink.RULE, LINE),
            Map.entry(Ink.FAINT, FAINT),
            Map.entry(Ink.BRAND, BRAND),
            Map.entry(Ink.BRAND_TEXT, INK),
            Map.entry(Ink.ACCENT, ACCENT),
            Map.entry(Ink.TONE_2, DARK),
            Map.entry(Ink.TONE_4, MIDDLE));

    private static Hue theme(STSchemeColorVal.Enum name) {
        return new Hue(Optional.of(name), "", 100);
    }

    /** @param hex six hexadecimal digits behind a hash */
    static Hue own(String hex) {
        return new Hue(Optional.empty(), hex.substring(1), 100);
    }

    /** The colour of a picture's ink: that of the theme, if the theme has it. */
    static Hue of(Ink ink, Inks inks) {
        Hue theme = THEME.get(ink);
        return theme != null ? theme : own(inks.of(ink));
    }

    /** A colour of the theme through which one sees what lies behind it. */
    Hue faded(int percent) {
        return new Hue(scheme, own, percent);
    }

    void paint(CTSolidColorFillProperties fill) {
        if (scheme.isEmpty()) {
            fill.addNewSrgbClr().setVal(HexFormat.of().parseHex(own));
            return;
        }
        CTSchemeColor colour = fill.addNewSchemeClr();
        colour.setVal(scheme.get());
        if (opacity < 100) {
            colour.addNewAlpha().setVal(opacity * 1000);
        }
    }
}
