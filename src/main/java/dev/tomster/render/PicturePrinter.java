package dev.tomster.render;

import dev.tomster.chart.Drawings;
import dev.tomster.chart.Ink;
import dev.tomster.chart.Inks;
import dev.tomster.chart.Svg;
import dev.tomster.render.font.TextMeter;
import dev.tomster.view.Block;
import dev.tomster.view.Document.Theme;
import java.util.EnumMap;
import java.util.Map;

/** Prints pictures as SVG in the colours of a document: the same on slides and on paper. */
public final class PicturePrinter {
    /** How light the tones are in OKLab, from dark to light. */
    private static final double[] TONES = {0.36, 0.52, 0.68, 0.78, 0.86, 0.93};

    private static final Colour TEXT = Colour.parse("#1d2126");

    private final TextMeter meter = new TextMeter();
    private final Inks inks;

    public PicturePrinter(Theme theme) {
        this.inks = inks(theme);
    }

    /** For a page of HTML, where the title and the description of the picture are read. */
    public String inline(Block.Picture picture) {
        return print(picture, "");
    }

    /** For the PDF engine, which takes the alternative text of a figure from an attribute. */
    public String figure(Block.Picture picture) {
        return print(picture, " alt=\"" + Svg.escape(picture.title() + ". " + picture.description()) + '"');
    }

    private String print(Block.Picture picture, String attributes) {
        return Svg.print(
                Drawings.of(picture.chart(), meter::width), picture.title(), picture.description(), inks, attributes);
    }

    /** The colours of pictures in a document of this theme. */
    public static Inks inks(Theme theme) {
        Palette palette = Palette.of(theme);
        Map<Ink, String> inks = new EnumMap<>(Ink.class);
        inks.put(Ink.PAPER, Colour.WHITE.hex());
        inks.put(Ink.TEXT, TEXT.hex());
        inks.put(Ink.QUIET, "#525b66");
        inks.put(Ink.RULE, palette.line());
        inks.put(Ink.FAINT, palette.faint());
        inks.put(Ink.SOFT, palette.soft());
        inks.put(Ink.BRAND, palette.primary());
        inks.put(Ink.ON_BRAND, palette.onPrimary());
        inks.put(Ink.BRAND_TEXT, palette.ink());
        inks.put(Ink.ACCENT, palette.accent());
        inks.put(Ink.ACCENT_TEXT, palette.accentInk());
        Colour primary = Colour.parse(theme.primary());
        for (int i = 0; i < TONES.length; i++) {
            Colour tone = primary.lit(TONES[i]);
            boolean isDark = tone.contrast(Colour.WHITE) > tone.contrast(TEXT);
            inks.put(Ink.TONES.get(i), tone.hex());
            inks.put(Ink.ON_TONES.get(i), isDark ? Colour.WHITE.hex() : TEXT.hex());
        }
        return new Inks(inks);
    }
}
