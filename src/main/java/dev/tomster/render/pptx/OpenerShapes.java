package dev.tomster.render.pptx;

import dev.tomster.render.font.TextMeter;
import dev.tomster.render.prose.Piece;
import dev.tomster.render.prose.RichText;
import dev.tomster.render.slides.Slide;
import dev.tomster.render.slides.SlideSize;
import dev.tomster.view.Block;
import dev.tomster.view.Block.Align;
import dev.tomster.view.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openxmlformats.schemas.presentationml.x2006.main.STPlaceholderType;

/** Draws a slide that opens a chapter. */
final class OpenerShapes {
    private static final double TITLE_TOP = 222;
    private static final double TITLE_WIDTH = 900;
    private static final double TITLE_FONT = 60;
    private static final double TITLE_LINE = 70;
    private static final double COLUMN = 386;
    private static final double BETWEEN = 48;
    private static final double PARTS = 44;

    private final Layer layer;
    private final Studio studio;
    private final RichText rich;
    private final Area area;

    OpenerShapes(Layer layer, Studio studio, TextMeter meter) {
        this.layer = layer;
        this.studio = studio;
        this.rich = studio.rich();
        this.area = new Area(layer, meter, SlideSize.MARGIN, 0, SlideSize.column(), 1);
    }

    void draw(Slide slide) {
        int lines = area.meter().lines(slide.title(), 700, TITLE_FONT, TITLE_WIDTH);
        double title = lines * TITLE_LINE;
        Place place = new Place(SlideSize.MARGIN, TITLE_TOP, TITLE_WIDTH, title + 4);
        layer.pen()
                .write(
                        layer.placeholder("Title", STPlaceholderType.TITLE, 0, Optional.of(place)),
                        rich.plain(slide.title()),
                        Optional.empty());
        layer.pen()
                .write(
                        layer.placeholder("Chapter", STPlaceholderType.BODY, SlideShapes.KICKER, Optional.empty()),
                        rich.plain(slide.kicker()),
                        Optional.empty());
        slide.letter().ifPresent(this::letter);
        for (Block block : slide.blocks()) {
            if (block instanceof Block.Bullets bullets) {
                parts(bullets.items(), TITLE_TOP + title + PARTS);
            }
        }
    }

    private void letter(String letter) {
        Letters letters = new Letters(560, 620, true, studio.onBrand().faded(12));
        area.text(
                area.width() - 520,
                40,
                512,
                640,
                Paragraph.of(rich.plain(letter), letters).aligned(Align.END));
    }

    private void parts(List<Words> parts, double down) {
        Letters letters = new Letters(19, 28, false, studio.onBrand());
        int rows = (parts.size() + 1) / 2;
        for (int column = 0; column < 2; column++) {
            List<Paragraph> paragraphs = new ArrayList<>();
            for (Words part : parts.subList(column * rows, Math.min((column + 1) * rows, parts.size()))) {
                List<Piece> line = rich.words(part).stream()
                        .map(piece ->
                                new Piece(area.line(piece.text(), letters, COLUMN), piece.marks(), piece.address()))
                        .toList();
                paragraphs.add(Paragraph.of(line, letters).after(6));
            }
            if (!paragraphs.isEmpty()) {
                area.text(column * (COLUMN + BETWEEN), down, COLUMN, rows * 34, paragraphs);
            }
        }
    }
}
