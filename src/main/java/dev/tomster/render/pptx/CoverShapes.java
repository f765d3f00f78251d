package dev.tomster.render.pptx;

import dev.tomster.render.Assets;
import dev.tomster.render.font.TextMeter;
import dev.tomster.render.pptx.Layer.Paint;
import dev.tomster.render.prose.RichText;
import dev.tomster.render.slides.BlockHeight;
import dev.tomster.render.slides.Slide;
import dev.tomster.render.slides.SlideSize;
import dev.tomster.view.Block;
import dev.tomster.view.Block.Align;
import dev.tomster.view.Document;
import dev.tomster.view.LabelledFact;
import java.util.List;
import java.util.Optional;
import org.openxmlformats.schemas.drawingml.x2006.main.STShapeType;
import org.openxmlformats.schemas.presentationml.x2006.main.CTShape;
import org.openxmlformats.schemas.presentationml.x2006.main.STPlaceholderType;

/** Draws the first slide. */
final class CoverShapes {
    /** Beside the band in the brand's colour. */
    private static final double LEFT = 92;

    private static final double TOP = 72;
    private static final double TITLE_TOP = 262;
    private static final double TITLE_WIDTH = 1000;
    private static final double TITLE_FONT = 64;
    private static final double TITLE_LINE = 72;
    private static final double FACTS_BOTTOM = 56;
    private static final int FACTS = 4;
    private static final double LOGO_WIDTH = 320;
    private static final double LOGO_HEIGHT = 80;
    private static final Letters BRAND = new Letters(32, 40, true, Hue.INK);
    private static final Letters PERIOD = new Letters(24, 34, false, Hue.TEXT);

    private final Document.Cover cover;
    private final Layer layer;
    private final Studio studio;
    private final RichText rich;
    private final Area area;

    CoverShapes(Document document, Layer layer, Studio studio, TextMeter meter) {
        this.cover = document.cover();
        this.layer = layer;
        this.studio = studio;
        this.rich = studio.rich();
        this.area = new Area(layer, meter, LEFT, 0, SlideSize.WIDTH - LEFT - SlideSize.MARGIN, 1);
    }

    void draw(Slide slide, Assets assets) {
        double zoom = slide.zoom() / 100.0;
        double font = TITLE_FONT * zoom;
        double line = slide.zoom() == 100 ? TITLE_LINE : Math.ceil(font * 1.2);
        double title = area.meter().lines(slide.title(), 700, font, TITLE_WIDTH) * line;
        Place place = new Place(LEFT, TITLE_TOP, TITLE_WIDTH, title + 4);
        Optional<Letters> letters =
                slide.zoom() == 100 ? Optional.empty() : Optional.of(new Letters(font, line, true, Hue.INK));
        layer.pen()
                .write(
                        layer.placeholder("Title", STPlaceholderType.CTR_TITLE, 0, Optional.of(place)),
                        rich.title(slide.title()),
                        letters);
        layer.pen()
                .write(
                        layer.placeholder("Subtitle", STPlaceholderType.SUB_TITLE, 1, Optional.empty()),
                        cover.isSubtitleOfPlan() ? rich.title(slide.kicker()) : rich.plain(slide.kicker()),
                        Optional.empty());
        cover.period()
                .ifPresent(period -> area.text(
                        0, TITLE_TOP + title + 20, area.width(), 34, Paragraph.of(rich.words(period), PERIOD)));
        brand(assets);
        cover.confidentiality().ifPresent(this::confidentiality);
        slide.blocks().forEach(this::facts);
    }

    private void brand(Assets assets) {
        Optional<Assets.Picture> logo = cover.logo().flatMap(assets::picture);
        if (logo.isPresent()) {
            Assets.Picture picture = logo.get();
            double scale = Math.min(1, Math.min(LOGO_WIDTH / picture.width(), LOGO_HEIGHT / picture.height()));
            Place place = new Place(LEFT, TOP, picture.width() * scale, picture.height() * scale);
            layer.picture(place, studio.embed(picture), cover.brand().orElse(cover.title()));
        } else {
            cover.brand().ifPresent(name -> {
                String shown = area.line(name, BRAND, TITLE_WIDTH);
                area.text(0, TOP, TITLE_WIDTH, BRAND.line(), Paragraph.of(rich.title(shown), BRAND));
            });
        }
    }

    private void confidentiality(String word) {
        Letters letters = new Letters(16, 22, true, studio.missing());
        double width = Math.min(600, area.meter().width(word, 600, letters.size()) + 28);
        CTShape shape = layer.shape(
                "Confidentiality",
                STShapeType.RECT,
                new Place(SlideSize.WIDTH - SlideSize.MARGIN - width, 48, width, 32),
                Paint.NONE.edged(Hue.ACCENT, 2));
        layer.label(
                shape,
                Paragraph.of(rich.plain(area.line(word, letters, 572)), letters).aligned(Align.CENTER));
    }

    private void facts(Block block) {
        if (block instanceof Block.Facts facts) {
            double column = area.width() / FACTS;
            BlockHeight heights = new BlockHeight(area.meter(), column, 1);
            BlockShapes shapes = new BlockShapes(area, studio, 1);
            List<LabelledFact> all = facts.facts();
            double height = all.stream()
                    .mapToDouble(fact -> heights.of(new Block.Facts(List.of(fact))))
                    .max()
                    .orElse(0);
            for (int i = 0; i < all.size(); i++) {
                shapes.fact(all.get(i), i * column, SlideSize.HEIGHT - FACTS_BOTTOM - height, column - 24, height);
            }
        }
    }
}
