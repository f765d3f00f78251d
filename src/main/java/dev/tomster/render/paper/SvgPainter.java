package dev.tomster.render.paper;

import com.openhtmltopdf.css.constants.IdentValue;
import com.openhtmltopdf.css.parser.FSRGBColor;
import com.openhtmltopdf.css.value.FontSpecification;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.render.AbstractOutputDevice;
import com.openhtmltopdf.render.FSFont;
import com.openhtmltopdf.render.RenderingContext;
import dev.tomster.render.font.Typeface;
import java.awt.BasicStroke;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import java.util.Iterator;
import java.util.List;
import org.w3c.dom.Element;

/**
 * Paints the elements that the package chart prints straight onto the page, in the fonts of the paper, so that texts stay
 * texts. It knows no others, and nothing that loads, runs or refers to anything (threat S5).
 */
final class SvgPainter {
    private final OutputDevice device;
    private final RenderingContext context;
    private final AffineTransform place;
    private final double scale;

    /**
     * @param x of the upper left corner, in dots of the engine, as is y
     * @param scale dots for each unit of the picture
     */
    SvgPainter(OutputDevice device, RenderingContext context, double x, double y, double scale) {
        this.device = device;
        this.context = context;
        this.scale = scale;
        this.place = new AffineTransform(scale, 0, 0, scale, x, y);
    }

    void paint(Element element) {
        switch (element.getNodeName()) {
            case "rect" -> shape(element, rectangle(element));
            case "line" -> shape(element, line(element));
            case "path" -> shape(element, path(element.getAttribute("d")));
            case "text" -> text(element);
            case "title", "desc" -> {}
            default -> throw new IllegalStateException("pictures do not have " + element.getNodeName());
        }
    }

    private void shape(Element element, Shape shape) {
        Shape placed = place.createTransformedShape(shape);
        String fill = element.getAttribute("fill");
        if (fill.startsWith("#")) {
            device.setColor(colour(fill));
            device.fill(placed);
        }
        String stroke = element.getAttribute("stroke");
        if (!stroke.isEmpty()) {
            device.setColor(colour(stroke));
            device.setStroke(stroke(element));
            device.draw(placed);
        }
    }

    private BasicStroke stroke(Element element) {
        String width = element.getAttribute("stroke-width");
        float thickness = (float) ((width.isEmpty() ? 1 : Double.parseDouble(width)) * scale);
        if (element.getAttribute("stroke-dasharray").isEmpty()) {
            return new BasicStroke(thickness, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER);
        }
        float dash = (float) (4 * scale);
        return new BasicStroke(
                thickness, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, new float[] {dash, dash}, 0);
    }

    private static Shape rectangle(Element element) {
        String radius = element.getAttribute("rx");
        double arc = radius.isEmpty() ? 0 : 2 * Double.parseDouble(radius);
        return new RoundRectangle2D.Double(
                number(element, "x"),
                number(element, "y"),
                number(element, "width"),
                number(element, "height"),
                arc,
                arc);
    }

    private static Shape line(Element element) {
        return new Line2D.Double(
                number(element, "x1"), number(element, "y1"), number(element, "x2"), number(element, "y2"));
    }

    private static Shape path(String outline) {
        Path2D path = new Path2D.Double();
        Iterator<String> steps = List.of(outline.split(" ", -1)).iterator();
        while (steps.hasNext()) {
            String step = steps.next();
            switch (step) {
                case "M" -> path.moveTo(next(steps), next(steps));
                case "L" -> path.lineTo(next(steps), next(steps));
                case "C" -> path.curveTo(next(steps), next(steps), next(steps), next(steps), next(steps), next(steps));
                case "Z" -> path.closePath();
                default -> throw new IllegalStateException("outlines do not have " + step);
            }
        }
        return path;
    }

    private static double next(Iterator<String> numbers) {
        return Double.parseDouble(numbers.next());
    }

    private void text(Element element) {
        String text = element.getTextContent();
        FontSpecification wanted = specification(element);
        FSFont font = context.getFont(wanted);
        double width = context.getTextRenderer().getWidth(context.getFontContext(), font, text) / scale;
        double x = number(element, "x")
                - switch (element.getAttribute("text-anchor")) {
                    case "middle" -> width / 2;
                    case "end" -> width;
                    default -> 0;
                };
        double[] at = {x, number(element, "y")};
        place.transform(at, 0, at, 0, 1);
        device.setColor(colour(element.getAttribute("fill")));
        // Or else the engine draws the letters as bold as the text before the picture.
        if (device instanceof AbstractOutputDevice base) {
            base.setFontSpecification(wanted);
        }
        device.setFont(font);
        context.getTextRenderer().drawString(device, text, (float) at[0], (float) at[1]);
    }

    private FontSpecification specification(Element element) {
        FontSpecification wanted = new FontSpecification();
        wanted.families = Typeface.families().toArray(String[]::new);
        wanted.size = (float) (number(element, "font-size") * scale);
        wanted.fontWeight = switch (element.getAttribute("font-weight")) {
            case "700" -> IdentValue.FONT_WEIGHT_700;
            case "600" -> IdentValue.FONT_WEIGHT_600;
            default -> IdentValue.NORMAL;
        };
        wanted.fontStyle = IdentValue.NORMAL;
        wanted.variant = IdentValue.NORMAL;
        return wanted;
    }

    private static FSRGBColor colour(String hex) {
        return new FSRGBColor(Integer.parseInt(hex.substring(1), 16));
    }

    private static double number(Element element, String attribute) {
        return Double.parseDouble(element.getAttribute(attribute));
    }
}
