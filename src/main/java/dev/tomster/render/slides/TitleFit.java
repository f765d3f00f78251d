package dev.tomster.render.slides;

import dev.tomster.render.font.TextMeter;
import dev.tomster.view.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Gives titles the room they need, and cuts those that would push everything else off their slide. */
final class TitleFit {
    /** A title as its slide shows it, and how many lines it takes. */
    record Title(String text, int lines) {}

    /**
     * The title of a deck.
     *
     * @param zoom in hundredths of the usual size
     */
    record CoverTitle(String text, int zoom) {}

    private static final int LINES = 2;
    private static final double PORTRAIT = 92;
    private static final double COVER_WIDTH = 1000;
    private static final double COVER_FONT = 64;
    /** How many lines the first slide has room for, by the size of the letters in hundredths. */
    private static final int[][] COVER_LINES = {{100, 2}, {80, 3}, {60, 4}};

    private final TextMeter meter;

    TitleFit(TextMeter meter) {
        this.meter = meter;
    }

    /** The title of a slide. One that is too long goes to the speaker's notes as well. */
    Title title(String text, boolean hasPortrait, List<Words> notes) {
        double width = SlideSize.column() - (hasPortrait ? PORTRAIT : 0);
        String shown = cut(text, SlideSize.TITLE_FONT, width, LINES);
        if (!shown.equals(text)) {
            notes.add(Words.plain(text));
        }
        return new Title(shown, meter.lines(shown, 700, SlideSize.TITLE_FONT, width));
    }

    CoverTitle cover(String text) {
        for (int[] size : COVER_LINES) {
            double font = COVER_FONT * size[0] / 100;
            if (meter.lines(text, 700, font, COVER_WIDTH) <= size[1] && meter.fits(text, 700, font, COVER_WIDTH)) {
                return new CoverTitle(text, size[0]);
            }
        }
        int[] smallest = COVER_LINES[COVER_LINES.length - 1];
        return new CoverTitle(cut(text, COVER_FONT * smallest[0] / 100, COVER_WIDTH, smallest[1]), smallest[0]);
    }

    private String cut(String text, double font, double width, int lines) {
        if (meter.lines(text, 700, font, width) <= lines) {
            return text;
        }
        List<String> words = new ArrayList<>(Arrays.asList(text.split(" ", -1)));
        while (words.size() > 1) {
            words.remove(words.size() - 1);
            String shorter = String.join(" ", words) + "\u2026";
            if (meter.lines(shorter, 700, font, width) <= lines) {
                return shorter;
            }
        }
        String shorter = text;
        while (!shorter.isEmpty() && meter.lines(shorter + "\u2026", 700, font, width) > lines) {
            shorter = shorter.substring(0, shorter.offsetByCodePoints(shorter.length(), -1));
        }
        return shorter + "\u2026";
    }
}
