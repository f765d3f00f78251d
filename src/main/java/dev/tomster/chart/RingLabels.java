package dev.tomster.chart;

import dev.tomster.chart.Shape.Anchor;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Names around a circle: in two columns beside it, each led to its place by a line, none on top of another. */
final class RingLabels {
    private static final double REACH = 26;
    private static final double GAP = 8;
    private static final double STEM = 5;

    /**
     * A name.
     *
     * @param angle where it belongs, clockwise from above
     * @param radius how far from the middle its line begins
     */
    record Name(String text, double angle, double radius, Lettering letters, Ink ink) {}

    private final Board board;
    private final double x;
    private final double y;
    private final double radius;

    /** @param radius of the whole circle, beyond which the names stand */
    RingLabels(Board board, double x, double y, double radius) {
        this.board = board;
        this.x = x;
        this.y = y;
        this.radius = radius;
    }

    /** Writes the names between two heights. */
    void write(List<Name> names, double top, double bottom) {
        side(names.stream().filter(name -> name.angle < Math.PI).toList(), true, top, bottom);
        side(names.stream().filter(name -> name.angle >= Math.PI).toList(), false, top, bottom);
    }

    private void side(List<Name> names, boolean isRight, double top, double bottom) {
        List<Name> sorted = names.stream()
                .sorted(Comparator.comparingDouble(name -> Outline.y(y, 1, name.angle)))
                .toList();
        double edge = isRight ? x + radius + REACH : x - radius - REACH;
        double room = (isRight ? Board.WIDTH - edge : edge) - GAP;
        List<List<String>> texts = texts(sorted, room, bottom - top);
        List<Double> middles = middles(sorted, texts, top, bottom);
        for (int i = 0; i < sorted.size(); i++) {
            Name name = sorted.get(i);
            double middle = middles.get(i);
            double bend = isRight ? edge - REACH / 2 : edge + REACH / 2;
            board.draw(
                    new Outline()
                            .move(Outline.x(x, name.radius, name.angle), Outline.y(y, name.radius, name.angle))
                            .line(Outline.x(x, radius + STEM, name.angle), Outline.y(y, radius + STEM, name.angle))
                            .line(bend, middle)
                            .line(edge, middle),
                    1,
                    Ink.QUIET);
            board.write(
                    texts.get(i),
                    isRight ? edge + GAP : edge - GAP,
                    middle + name.letters.drop() - (texts.get(i).size() - 1) * name.letters.line() / 2,
                    isRight ? Anchor.START : Anchor.END,
                    name.letters,
                    name.ink);
        }
    }

    /** The names on two lines where they need them; on one if there is no room for more. */
    private List<List<String>> texts(List<Name> names, double room, double height) {
        List<List<String>> texts = texts(names, room, 2);
        return height(names, texts) <= height ? texts : texts(names, room, 1);
    }

    private List<List<String>> texts(List<Name> names, double room, int most) {
        return names.stream()
                .map(name -> board.wrap(name.text, name.letters, room, most))
                .toList();
    }

    private static double height(List<Name> names, List<List<String>> texts) {
        double height = 0;
        for (int i = 0; i < names.size(); i++) {
            height += height(names.get(i), texts.get(i));
        }
        return height;
    }

    private static double height(Name name, List<String> lines) {
        return lines.size() * name.letters.line();
    }

    /** As close to their places as can be, and far enough from each other. */
    private List<Double> middles(List<Name> names, List<List<String>> texts, double top, double bottom) {
        List<Double> middles = new ArrayList<>();
        double from = top;
        for (int i = 0; i < names.size(); i++) {
            double half = height(names.get(i), texts.get(i)) / 2;
            double middle = Math.max(from + half, Outline.y(y, radius + STEM, names.get(i).angle));
            middles.add(middle);
            from = middle + half;
        }
        double to = bottom;
        for (int i = middles.size() - 1; i >= 0; i--) {
            double half = height(names.get(i), texts.get(i)) / 2;
            middles.set(i, Math.min(to - half, middles.get(i)));
            to = middles.get(i) - half;
        }
        return middles;
    }
}
