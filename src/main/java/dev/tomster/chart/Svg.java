package dev.tomster.chart;

import java.util.Locale;

/**
 * Prints drawings as SVG: rectangles, lines, outlines and texts, nothing that loads, runs or shines through. The same
 * drawing gives the same bytes.
 */
public final class Svg {
    private final Inks inks;
    private final StringBuilder out = new StringBuilder();

    private Svg(Inks inks) {
        this.inks = inks;
    }

    /**
     * A drawing as an element of a page.
     *
     * @param title its accessible name
     * @param description what it shows, in words
     * @param attributes further attributes of the element, escaped, each with a space before it
     */
    public static String print(Drawing drawing, String title, String description, Inks inks, String attributes) {
        Svg svg = new Svg(inks);
        svg.out
                .append("<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" viewBox=\"0 0 ")
                .append(number(Drawing.WIDTH))
                .append(' ')
                .append(number(drawing.height()))
                .append('"')
                .append(attributes)
                .append("><title>")
                .append(escape(title))
                .append("</title><desc>")
                .append(escape(description))
                .append("</desc>");
        drawing.shapes().forEach(svg::shape);
        return svg.out.append("</svg>").toString();
    }

    private void shape(Shape shape) {
        shape.fold(new Shape.Visitor<StringBuilder>() {
            @Override
            public StringBuilder box(Shape.Box box) {
                start("rect");
                attribute("x", box.x());
                attribute("y", box.y());
                attribute("width", box.width());
                attribute("height", box.height());
                if (box.radius() > 0) {
                    attribute("rx", box.radius());
                }
                attribute("fill", inks.of(box.fill()));
                box.edge().ifPresent(ink -> attribute("stroke", inks.of(ink)));
                return out.append("/>");
            }

            @Override
            public StringBuilder line(Shape.Line line) {
                start("line");
                attribute("x1", line.x1());
                attribute("y1", line.y1());
                attribute("x2", line.x2());
                attribute("y2", line.y2());
                attribute("stroke", inks.of(line.ink()));
                attribute("stroke-width", line.width());
                if (line.isDashed()) {
                    attribute("stroke-dasharray", "4 4");
                }
                return out.append("/>");
            }

            @Override
            public StringBuilder area(Shape.Area area) {
                start("path");
                attribute("d", area.outline());
                attribute("fill", area.width().isPresent() ? "none" : inks.of(area.ink()));
                area.width().ifPresent(width -> {
                    attribute("stroke", inks.of(area.ink()));
                    attribute("stroke-width", width);
                });
                return out.append("/>");
            }

            @Override
            public StringBuilder label(Shape.Label label) {
                start("text");
                attribute("x", label.x());
                attribute("y", label.y());
                if (label.anchor() != Shape.Anchor.START) {
                    attribute("text-anchor", label.anchor().name().toLowerCase(Locale.ROOT));
                }
                attribute("font-size", label.letters().size());
                attribute("font-weight", label.letters().weight());
                attribute("fill", inks.of(label.ink()));
                return out.append('>').append(escape(label.text())).append("</text>");
            }
        });
    }

    private void start(String element) {
        out.append('<').append(element);
    }

    private void attribute(String name, double value) {
        attribute(name, number(value));
    }

    private void attribute(String name, String value) {
        out.append(' ').append(name).append("=\"").append(value).append('"');
    }

    /** A number with at most one decimal: a tenth of a pixel is not seen. */
    static String number(double number) {
        double rounded = Math.round(number * 10) / 10.0;
        return rounded == Math.rint(rounded) ? Long.toString((long) rounded) : Double.toString(rounded);
    }

    /** Text as XML holds it; characters that XML does not know are left out. */
    public static String escape(String text) {
        StringBuilder escaped = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            switch (c) {
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '&' -> escaped.append("&amp;");
                case '"' -> escaped.append("&quot;");
                default -> {
                    if (isText(c)) {
                        escaped.appendCodePoint(c);
                    }
                }
            }
        });
        return escaped.toString();
    }

    private static boolean isText(int c) {
        boolean isControl = c < ' ' && c != '\t' && c != '\n';
        boolean isHalf = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
        return !isControl && !isHalf && c != 0xFFFE && c != 0xFFFF;
    }
}
