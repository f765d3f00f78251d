package dev.tomster.render.pptx;

import dev.tomster.render.font.TextMeter;
import java.util.List;

/**
 * A part of a slide with measures of its own: blocks are laid out for letters of the usual size, and all of it is zoomed.
 *
 * @param x where it begins, in pixels of the slide
 * @param y where it begins, in pixels of the slide
 * @param width before it is zoomed
 * @param zoom 1 for the usual size
 */
record Area(Layer layer, TextMeter meter, double x, double y, double width, double zoom) {

    /** A part of this area. */
    Area at(double right, double down, double narrower) {
        return new Area(layer, meter, x + right * zoom, y + down * zoom, narrower, zoom);
    }

    /** A place in this area. */
    Place place(double right, double down, double wide, double high) {
        return new Place(x + right * zoom, y + down * zoom, wide * zoom, high * zoom);
    }

    void text(double right, double down, double wide, double high, Paragraph... paragraphs) {
        text(right, down, wide, high, List.of(paragraphs));
    }

    void text(double right, double down, double wide, double high, List<Paragraph> paragraphs) {
        layer.text(place(right, down, wide, high), zoomed(paragraphs));
    }

    void box(double right, double down, double wide, double high, Hue fill) {
        layer.box(place(right, down, wide, high), fill);
    }

    List<Paragraph> zoomed(List<Paragraph> paragraphs) {
        return paragraphs.stream().map(paragraph -> paragraph.zoomed(zoom)).toList();
    }

    /** How many lines a text takes in a column. */
    int lines(String text, Letters letters, double column) {
        return meter.lines(text, letters.isBold() ? 600 : 400, letters.size(), column);
    }

    /** As much of a text as stands on one line of a column. */
    String line(String text, Letters letters, double column) {
        int weight = letters.isBold() ? 600 : 400;
        if (meter.width(text, weight, letters.size()) <= column) {
            return text;
        }
        int end = text.length();
        while (end > 0 && meter.width(text.substring(0, end) + "\u2026", weight, letters.size()) > column) {
            end = text.offsetByCodePoints(end, -1);
        }
        return text.substring(0, end).strip() + "\u2026";
    }
}
