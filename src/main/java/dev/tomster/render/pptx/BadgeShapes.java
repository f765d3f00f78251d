package dev.tomster.render.pptx;

import dev.tomster.render.pptx.Layer.Paint;
import dev.tomster.render.slides.SlideSize;
import dev.tomster.view.Block.Align;
import dev.tomster.view.Block.Tone;
import dev.tomster.view.Card.Badge;
import java.util.List;
import org.openxmlformats.schemas.drawingml.x2006.main.STShapeType;
import org.openxmlformats.schemas.drawingml.x2006.main.STTextAnchoringType;
import org.openxmlformats.schemas.presentationml.x2006.main.CTShape;

/** Draws words in coloured boxes, one after the other and in as many rows as they need. */
final class BadgeShapes {
    private static final double SIDES = 30;
    private static final double GAP = 10;
    private static final double HEIGHT = 30;
    private static final Hue GOOD_TEXT = Hue.own("#1f5c45");
    private static final Hue BAD_TEXT = Hue.own("#8f3224");

    private final Area area;
    private final Studio studio;

    BadgeShapes(Area area, Studio studio) {
        this.area = area;
        this.studio = studio;
    }

    /** Draws badges and says how much height they take with the space below them. */
    double draw(List<Badge> badges) {
        if (badges.isEmpty()) {
            return 0;
        }
        double right = 0;
        double down = 0;
        for (Badge badge : badges) {
            double width = Math.min(area.width(), area.meter().width(badge.text(), 600, SlideSize.BADGE_FONT) + SIDES);
            if (right > 0 && right + width > area.width()) {
                right = 0;
                down += SlideSize.BADGE_ROW;
            }
            int lines = area.lines(badge.text(), Styles.BADGE, area.width() - SIDES);
            double more = (lines - 1) * Styles.BADGE.line();
            draw(badge, right, down, width, HEIGHT + more);
            right += width + GAP;
            down += more;
        }
        return down + SlideSize.BADGES;
    }

    private void draw(Badge badge, double right, double down, double width, double height) {
        CTShape shape = area.layer()
                .shape(
                        "Badge",
                        STShapeType.ROUND_RECT,
                        area.place(right, down, width, height),
                        paint(badge.tone(), area.zoom()));
        var radius = shape.getSpPr().getPrstGeom().getAvLst().addNewGd();
        radius.setName("adj");
        radius.setFmla("val 50000");
        Letters letters = Styles.BADGE.in(text(badge.tone()));
        Paragraph paragraph =
                Paragraph.of(studio.rich().words(badge.words()), letters).aligned(Align.CENTER);
        area.layer().pen().write(Layer.body(shape, STTextAnchoringType.CTR, true), area.zoomed(List.of(paragraph)));
    }

    private static Paint paint(Tone tone, double zoom) {
        return switch (tone) {
            case NEUTRAL -> Paint.filled(Hue.FAINT).edged(Hue.LINE, zoom);
            case GOOD -> Paint.filled(Hue.FAINT).edged(Hue.GOOD, zoom);
            case BAD -> Paint.filled(Hue.FAINT).edged(Hue.BAD, zoom);
            case STRONG -> Paint.filled(Hue.BRAND);
        };
    }

    private Hue text(Tone tone) {
        return switch (tone) {
            case NEUTRAL -> Hue.TEXT;
            case GOOD -> GOOD_TEXT;
            case BAD -> BAD_TEXT;
            case STRONG -> studio.onBrand();
        };
    }
}
