package dev.tomster.render.pptx;

import dev.tomster.render.Assets;
import dev.tomster.render.font.TextMeter;
import dev.tomster.render.pptx.Layer.Paint;
import dev.tomster.render.prose.Piece;
import dev.tomster.render.prose.RichText;
import dev.tomster.render.slides.Slide;
import dev.tomster.render.slides.SlideSize;
import dev.tomster.view.Block.Align;
import dev.tomster.view.Document;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextBody;
import org.openxmlformats.schemas.drawingml.x2006.main.STShapeType;
import org.openxmlformats.schemas.presentationml.x2006.main.CTShape;
import org.openxmlformats.schemas.presentationml.x2006.main.STPlaceholderType;

/** Draws a slide that opens nothing: its head, its foot and its blocks. */
final class SlideShapes {
    static final double MARGIN = SlideSize.MARGIN;
    static final double KICKER_TOP = 48;
    static final double KICKER_LINE = 24;
    static final double TITLE_TOP = 72;
    /** The placeholders of the layouts. */
    static final int KICKER = 13;

    private static final int FOOT = 3;
    private static final int NUMBER = 4;
    private static final double FOOT_WIDTH = 800;
    private static final double PORTRAIT = 72;
    private static final double BESIDE = 20;

    private final Document document;
    private final Layer layer;
    private final Studio studio;
    private final TextMeter meter;
    private final RichText rich;

    SlideShapes(Document document, Layer layer, Studio studio, TextMeter meter) {
        this.document = document;
        this.layer = layer;
        this.studio = studio;
        this.meter = meter;
        this.rich = studio.rich();
    }

    void draw(Slide slide, int number, Assets assets) {
        switch (slide.layout()) {
            case COVER -> new CoverShapes(document, layer, studio, meter).draw(slide, assets);
            case OPENER -> {
                new OpenerShapes(layer, studio, meter).draw(slide);
                foot(number, studio.onBrand());
            }
            case CONTENT, CANVAS -> {
                content(slide);
                foot(number, Hue.QUIET);
            }
        }
    }

    private void content(Slide slide) {
        double left = slide.initials().isPresent() ? PORTRAIT + BESIDE : 0;
        double width = SlideSize.column() - left;
        int lines = meter.lines(slide.title(), 700, SlideSize.TITLE_FONT, width);
        double title = lines * SlideSize.TITLE_LINE;
        boolean isUsual = left == 0 && lines == 1;
        CTTextBody head = layer.placeholder(
                "Title",
                STPlaceholderType.TITLE,
                0,
                isUsual ? Optional.empty() : Optional.of(new Place(MARGIN + left, TITLE_TOP, width, title + 2)));
        layer.pen().write(head, title(slide), Optional.empty());
        String part = slide.part().map(which -> "  " + which).orElse("");
        Optional<Place> above =
                left == 0 ? Optional.empty() : Optional.of(new Place(MARGIN + left, KICKER_TOP, width, KICKER_LINE));
        layer.pen()
                .write(
                        layer.placeholder("Chapter", STPlaceholderType.BODY, KICKER, above),
                        rich.plain(slide.kicker() + part),
                        Optional.empty());
        slide.initials().ifPresent(initials -> portrait(initials, KICKER_TOP + (KICKER_LINE + title - PORTRAIT) / 2));
        double top = SlideSize.TOP + (lines - 1) * SlideSize.TITLE_LINE;
        Area whole = new Area(layer, meter, MARGIN, top, SlideSize.column(), 1);
        double badges = new BadgeShapes(whole.at(0, -14, whole.width()), studio).draw(slide.badges());
        double zoom = slide.zoom() / 100.0;
        if (slide.layout() == Slide.Layout.CANVAS) {
            new CanvasShapes(whole.at(0, -10, whole.width()), studio, zoom).draw(slide.blocks());
        } else {
            Area area = new Area(layer, meter, MARGIN, top + badges, SlideSize.column() / zoom, zoom);
            new BlockShapes(area, studio, 1).draw(slide.blocks(), SlideSize.GAP);
        }
    }

    private List<Piece> title(Slide slide) {
        return slide.isTitleOfPlan() ? rich.title(slide.title()) : rich.plain(slide.title());
    }

    private void portrait(String initials, double top) {
        CTShape shape = layer.shape(
                "Portrait",
                STShapeType.ELLIPSE,
                new Place(MARGIN, top, PORTRAIT, PORTRAIT),
                Paint.filled(studio.soft()));
        Letters letters = new Letters(26, 32, true, Hue.INK);
        Piece piece = new Piece(initials, Set.of(), Optional.empty());
        layer.label(shape, Paragraph.of(List.of(piece), letters).aligned(Align.CENTER));
    }

    private void foot(int number, Hue hue) {
        String confidential = document.cover()
                .confidentiality()
                .map(word -> " \u00B7 " + word)
                .orElse("");
        Letters letters = new Letters(14, 20, false, hue);
        Area area = new Area(layer, meter, MARGIN, 0, SlideSize.column(), 1);
        String words = area.line(document.cover().title() + confidential, letters, FOOT_WIDTH);
        layer.pen()
                .write(
                        layer.placeholder("Footer", STPlaceholderType.FTR, FOOT, Optional.empty()),
                        List.of(Paragraph.of(rich.title(words), letters)));
        layer.pen()
                .number(
                        layer.placeholder("Slide number", STPlaceholderType.SLD_NUM, NUMBER, Optional.empty()),
                        number,
                        letters);
    }
}
