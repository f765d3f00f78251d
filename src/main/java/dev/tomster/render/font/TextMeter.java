package dev.tomster.render.font;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** Knows how wide text is in the document font, so that slides are laid out before they are written. */
public final class TextMeter {
    /** What other scripts take, in widths of the font's size: ideographs fill a square. */
    private static final double UNKNOWN = 1.0;
    /** Kerning, hinting and rounding of browsers never add more than this. */
    private static final double MARGIN = 1.02;

    private static final int LATIN = 0x2200;

    private final Map<Integer, double[]> widths = new HashMap<>();

    /**
     * How wide a text is on one line.
     *
     * @param weight 400, 600 or 700
     * @param size of the font; the width has the same unit
     */
    public double width(CharSequence text, int weight, double size) {
        double[] table = widths.computeIfAbsent(weight, TextMeter::load);
        double width = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            width += c < LATIN ? table[c] : Character.isLowSurrogate(c) ? 0 : UNKNOWN;
        }
        return width * size * MARGIN;
    }

    /** How many lines a text takes in a column: broken at spaces, and inside words that are wider than the column. */
    public int lines(String text, int weight, double size, double column) {
        int lines = 0;
        for (String paragraph : text.split("\n", -1)) {
            lines += paragraphLines(paragraph, weight, size, column);
        }
        return lines;
    }

    /** True if no word of a text is wider than a column. */
    public boolean fits(String text, int weight, double size, double column) {
        for (String word : text.split("[ \n]", -1)) {
            // Short words are measured only where the column is as narrow as they could be wide.
            if (word.length() * size > column && width(word, weight, size) > column) {
                return false;
            }
        }
        return true;
    }

    private int paragraphLines(String text, int weight, double size, double column) {
        double space = width(" ", weight, size);
        int lines = 1;
        double used = 0;
        for (String word : text.split(" ", -1)) {
            double width = width(word, weight, size);
            if (used > 0 && used + space + width > column) {
                lines++;
                used = 0;
            }
            if (width > column) {
                int more = (int) Math.ceil(width / column);
                lines += more - 1;
                used = column;
            } else {
                used += (used > 0 ? space : 0) + width;
            }
        }
        return lines;
    }

    private static double[] load(int weight) {
        double[] table = new double[LATIN];
        Arrays.fill(table, UNKNOWN);
        for (Typeface typeface : Typeface.latin(weight)) {
            for (int c = ' '; c < table.length; c++) {
                if (typeface.has(c)) {
                    table[c] = typeface.advance(c);
                }
            }
        }
        return table;
    }
}
