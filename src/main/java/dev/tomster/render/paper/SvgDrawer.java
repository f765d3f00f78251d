package dev.tomster.render.paper;

import com.openhtmltopdf.css.sheet.FontFaceRule;
import com.openhtmltopdf.css.style.CssContext;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.extend.SVGDrawer;
import com.openhtmltopdf.layout.SharedContext;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.RenderingContext;
import java.io.File;
import java.util.List;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Gives pictures their place on paper: as wide as the style sheet says, as tall as their form asks for. */
final class SvgDrawer implements SVGDrawer {

    @Override
    public SVGImage buildSVGImage(
            Element picture, Box box, CssContext context, double cssWidth, double cssHeight, double dotsPerPixel) {
        return new Picture(picture, cssWidth);
    }

    private static final class Picture implements SVGImage {
        private final Element svg;
        private final double width;
        private final double scale;
        private final double height;

        /** @param width in dots of the engine */
        Picture(Element svg, double width) {
            String[] view = svg.getAttribute("viewBox").split(" ", -1);
            this.svg = svg;
            this.width = width;
            this.scale = width / Double.parseDouble(view[2]);
            this.height = Double.parseDouble(view[3]) * scale;
        }

        @Override
        public int getIntrinsicWidth() {
            return (int) Math.round(width);
        }

        @Override
        public int getIntrinsicHeight() {
            return (int) Math.round(height);
        }

        @Override
        public void drawSVG(OutputDevice device, RenderingContext context, double x, double y) {
            SvgPainter painter = new SvgPainter(device, context, x, y, scale);
            for (Node child = svg.getFirstChild(); child != null; child = child.getNextSibling()) {
                if (child instanceof Element element) {
                    painter.paint(element);
                }
            }
        }
    }

    @Override
    public void importFontFaceRules(List<FontFaceRule> rules, SharedContext shared) {
        // The painter asks for the fonts of the paper itself.
    }

    @Override
    public void addFontFile(File file, String family, Integer weight, FontStyle style) {
        // As above.
    }

    @Override
    public void close() {
        // Nothing is open.
    }
}
