package dev.tomster.chart;

import dev.tomster.chart.Shape.Anchor;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a picture is drawn on: it measures each label and cuts what has no room. */
final class Board {
    static final double WIDTH = Drawing.WIDTH;
    private static final String ELLIPSIS = "\u2026";

    private final Meter meter;
    private final List<Shape> shapes = new ArrayList<>();

    Board(Meter meter) {
        this.meter = meter;
    }

    Drawing drawing(double height) {
        return new Drawing(Math.ceil(height), shapes);
    }

    /** How many shapes there are so far. */
    int count() {
        return shapes.size();
    }

    /** The labels from a shape on. */
    List<Shape.Label> labels(int from) {
        return shapes.subList(from, shapes.size()).stream()
                .filter(Shape.Label.class::isInstance)
                .map(Shape.Label.class::cast)
                .toList();
    }

    void box(double x, double y, double width, double height, Ink fill) {
        rounded(x, y, width, height, 0, fill);
    }

    void rounded(double x, double y, double width, double height, double radius, Ink fill) {
        shapes.add(new Shape.Box(x, y, width, height, radius, fill, Optional.empty()));
    }

    void framed(double x, double y, double width, double height, double radius, Ink fill, Ink edge) {
        shapes.add(new Shape.Box(x, y, width, height, radius, fill, Optional.of(edge)));
    }

    void line(double x1, double y1, double x2, double y2, double width, Ink ink) {
        shapes.add(new Shape.Line(x1, y1, x2, y2, width, ink, false));
    }

    void dashed(double x1, double y1, double x2, double y2, double width, Ink ink) {
        shapes.add(new Shape.Line(x1, y1, x2, y2, width, ink, true));
    }

    void fill(Outline outline, Ink ink) {
        shapes.add(new Shape.Area(outline.toString(), ink, Optional.empty()));
    }

    void draw(Outline outline, double width, Ink ink) {
        shapes.add(new Shape.Area(outline.toString(), ink, Optional.of(width)));
    }

    double width(String text, Lettering letters) {
        return meter.width(text, letters.weight(), letters.size());
    }

    /** Writes a text as it is: the caller knows that there is room. */
    void write(String text, double x, double y, Anchor anchor, Lettering letters, Ink ink) {
        if (!text.isEmpty()) {
            shapes.add(new Shape.Label(text, x, y, anchor, letters, ink, width(text, letters)));
        }
    }

    /** Writes as much of a text as there is room for. */
    void write(String text, double x, double y, Anchor anchor, Lettering letters, Ink ink, double room) {
        write(cut(text, letters, room), x, y, anchor, letters, ink);
    }

    /** Writes lines below each other, the first on y. */
    void write(List<String> lines, double x, double y, Anchor anchor, Lettering letters, Ink ink) {
        for (int i = 0; i < lines.size(); i++) {
            write(lines.get(i), x, y + i * letters.line(), anchor, letters, ink);
        }
    }

    /** The text, or its beginning with an ellipsis; nothing if not even that has room. */
    String cut(String text, Lettering letters, double room) {
        String line = text.replaceAll("\\s+", " ").strip();
        if (width(line, letters) <= room) {
            return line;
        }
        int low = 0;
        int high = line.length();
        while (low < high) {
            int middle = (low + high + 1) / 2;
            boolean fits = width(line.substring(0, middle) + ELLIPSIS, letters) <= room;
            low = fits ? middle : low;
            high = fits ? high : middle - 1;
        }
        return low == 0 ? "" : whole(line, low) + ELLIPSIS;
    }

    /** No more than so many characters, but no half of one, and no half word where a word more or less is all the same. */
    private static String whole(String line, int length) {
        boolean isPair =
                Character.isHighSurrogate(line.charAt(length - 1)) && Character.isLowSurrogate(line.charAt(length));
        int end = isPair ? length - 1 : length;
        int space = line.lastIndexOf(' ', end);
        return line.substring(0, space > end * 2 / 3 ? space : end).strip();
    }

    /** The text in lines that fit into a column; the last one has an ellipsis if there are too many. */
    List<String> wrap(String text, Lettering letters, double room, int most) {
        List<String> lines = new ArrayList<>();
        String left = text.replaceAll("\\s+", " ").strip();
        while (!left.isEmpty() && lines.size() < most - 1 && width(left, letters) > room) {
            int end = lineEnd(left, letters, room);
            if (end == 0) {
                break;
            }
            lines.add(left.substring(0, end).strip());
            left = left.substring(end).strip();
        }
        String last = cut(left, letters, room);
        if (!last.isEmpty()) {
            lines.add(last);
        }
        return lines;
    }

    /** How much stands on the first line: whole words; 0 if the first word is too long. */
    private int lineEnd(String text, Lettering letters, double room) {
        int end = 0;
        int next = text.indexOf(' ');
        while (next >= 0 && width(text.substring(0, next), letters) <= room) {
            end = next;
            next = text.indexOf(' ', next + 1);
        }
        return end;
    }
}
