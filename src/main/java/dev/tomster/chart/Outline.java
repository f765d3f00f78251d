package dev.tomster.chart;

/** Builds an outline of straight lines and arcs. */
final class Outline {
    private static final double QUARTER = Math.PI / 2;

    private final StringBuilder steps = new StringBuilder();

    Outline move(double x, double y) {
        return step("M", x, y);
    }

    Outline line(double x, double y) {
        return step("L", x, y);
    }

    Outline curve(double x1, double y1, double x2, double y2, double x, double y) {
        return step("C", x1, y1, x2, y2, x, y);
    }

    Outline close() {
        return step("Z");
    }

    private Outline step(String letter, double... numbers) {
        steps.append(steps.length() == 0 ? "" : " ").append(letter);
        for (double number : numbers) {
            steps.append(' ').append(Svg.number(number));
        }
        return this;
    }

    /** Goes on along a circle from one angle to another, clockwise if it grows; 0 is above the middle. */
    Outline arc(double x, double y, double radius, double from, double to) {
        int parts = Math.max(1, (int) Math.ceil(Math.abs(to - from) / QUARTER));
        double step = (to - from) / parts;
        double pull = 4.0 / 3 * Math.tan(step / 4) * radius;
        for (int i = 0; i < parts; i++) {
            double a = from + i * step;
            double b = a + step;
            curve(
                    x(x, radius, a) + pull * Math.cos(a),
                    y(y, radius, a) + pull * Math.sin(a),
                    x(x, radius, b) - pull * Math.cos(b),
                    y(y, radius, b) - pull * Math.sin(b),
                    x(x, radius, b),
                    y(y, radius, b));
        }
        return this;
    }

    /** A piece of a ring. */
    static Outline sector(double x, double y, double inner, double outer, double from, double to) {
        return new Outline()
                .move(x(x, outer, from), y(y, outer, from))
                .arc(x, y, outer, from, to)
                .line(x(x, inner, to), y(y, inner, to))
                .arc(x, y, inner, to, from)
                .close();
    }

    /** A square on its corner. */
    static Outline diamond(double x, double y, double radius) {
        return new Outline()
                .move(x, y - radius)
                .line(x + radius, y)
                .line(x, y + radius)
                .line(x - radius, y)
                .close();
    }

    static Outline disc(double x, double y, double radius) {
        return new Outline()
                .move(x, y - radius)
                .arc(x, y, radius, 0, 2 * Math.PI)
                .close();
    }

    static double x(double x, double radius, double angle) {
        return x + radius * Math.sin(angle);
    }

    static double y(double y, double radius, double angle) {
        return y - radius * Math.cos(angle);
    }

    @Override
    public String toString() {
        return steps.toString();
    }
}
