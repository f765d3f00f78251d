package dev.tomster.render;

import dev.tomster.view.Document.Theme;

/**
 * The colours of a document, made of the brand's two: tints for surfaces, and shades that can be read. Six hexadecimal
 * digits behind a hash each.
 *
 * @param primary the brand's colour
 * @param onPrimary text on the brand's colour
 * @param ink the brand's colour, dark enough for text on white
 * @param soft a light tint of the brand's colour
 * @param faint a very light one
 * @param line for rules and borders
 * @param accent the second colour
 * @param accentInk the second colour, dark enough for text on white
 * @param accentSoft a light tint of the second colour
 */
public record Palette(
        String primary,
        String onPrimary,
        String ink,
        String soft,
        String faint,
        String line,
        String accent,
        String accentInk,
        String accentSoft) {

    /** What WCAG 2.2 asks for between text and what lies behind it. */
    private static final double CONTRAST = 4.5;

    public static Palette of(Theme theme) {
        Colour primary = Colour.parse(theme.primary());
        Colour accent = Colour.parse(theme.accent());
        return new Palette(
                primary.hex(),
                primary.contrast(Colour.WHITE) >= CONTRAST ? "#ffffff" : "#16191d",
                readable(primary).hex(),
                primary.mix(Colour.WHITE, 0.86).hex(),
                primary.mix(Colour.WHITE, 0.95).hex(),
                primary.mix(Colour.WHITE, 0.72).hex(),
                accent.hex(),
                readable(accent).hex(),
                accent.mix(Colour.WHITE, 0.86).hex());
    }

    /** The shade of a colour in which text is printed on white and on the colour's tints: itself if it is dark enough. */
    public static String readable(String hex) {
        return readable(Colour.parse(hex)).hex();
    }

    /** True if a text in a colour cannot be read on white. */
    public static boolean isPale(String hex) {
        return Colour.parse(hex).contrast(Colour.WHITE) < CONTRAST;
    }

    /** The colour, darkened until it can be read on the lightest tint. */
    private static Colour readable(Colour colour) {
        Colour dark = colour;
        Colour paper = colour.mix(Colour.WHITE, 0.86);
        for (int step = 1; step <= 20 && dark.contrast(paper) < CONTRAST; step++) {
            dark = colour.mix(Colour.BLACK, step * 0.05);
        }
        return dark;
    }
}
