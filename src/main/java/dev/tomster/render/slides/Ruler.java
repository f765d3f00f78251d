package dev.tomster.render.slides;

import dev.tomster.chart.Drawings;
import dev.tomster.render.font.TextMeter;
import dev.tomster.view.Block;
import dev.tomster.view.Run;
import dev.tomster.view.Words;

/** Measures texts in their columns, and remembers whether a word was wider than its column. */
final class Ruler {
    private final TextMeter meter;
    private boolean breaksWords;
    private boolean isCrowded;

    Ruler(TextMeter meter) {
        this.meter = meter;
    }

    /** True if some word that was measured is wider than its column. */
    boolean breaksWords() {
        return breaksWords;
    }

    /** True if names or dates in a table are divided. */
    boolean isCrowded() {
        return isCrowded;
    }

    /** Remembers that names or dates in a table are divided. */
    void crowd() {
        isCrowded = true;
    }

    /** How many lines a text takes in a column. */
    int lines(String text, int weight, double size, double column) {
        breaksWords |= !meter.fits(text, weight, size, column);
        return meter.lines(text, weight, size, column);
    }

    int lines(Words words, int weight, double size, double column) {
        return lines(plain(words), weight, size, column);
    }

    double width(String text, int weight, double size) {
        return meter.width(text, weight, size);
    }

    /** How tall a picture is in a column. */
    double height(Block.Picture picture, double column) {
        return Drawings.of(picture.chart(), meter::width).ratio() * column;
    }

    /** The width of the longest word of a text. */
    double longestWord(String text, int weight, double size) {
        double longest = 0;
        for (String word : text.split("[ \n]", -1)) {
            longest = Math.max(longest, meter.width(word, weight, size));
        }
        return longest;
    }

    /** True if a text stands on a single line. */
    boolean isLine(Words words, int weight, double size, double column) {
        return meter.lines(plain(words), weight, size, column) == 1;
    }

    /** The text of words as it is measured; a break begins a new line. */
    private static String plain(Words words) {
        StringBuilder text = new StringBuilder();
        for (Run run : words.runs()) {
            text.append(run instanceof Run.Break ? "\n" : Words.of(run).text());
        }
        return text.toString();
    }
}
