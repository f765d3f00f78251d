package dev.tomster.render.pptx;

import dev.tomster.chart.Drawing;
import dev.tomster.chart.Drawings;
import dev.tomster.chart.Ink;
import dev.tomster.chart.Inks;
import dev.tomster.render.Assets;
import dev.tomster.render.Palette;
import dev.tomster.render.PicturePrinter;
import dev.tomster.render.prose.Piece;
import dev.tomster.render.prose.Piece.Mark;
import dev.tomster.render.prose.RichText;
import dev.tomster.view.Block;
import dev.tomster.view.Chart;
import dev.tomster.view.Document;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.poi.sl.usermodel.PictureData.PictureType;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFPictureData;
import org.apache.poi.xslf.usermodel.XSLFRelation;
import org.apache.poi.xslf.usermodel.XSLFSlide;

/** What is needed to draw on a slide: the document's colours and language, and the slide itself. */
final class Studio {
    private final RichText rich;
    private final Inks inks;
    private final Hue onBrand;
    private final Hue missing;
    private final NativeCharts charts;
    private final Map<String, String> labels;
    private final XMLSlideShow deck;
    private final XSLFSlide slide;

    Studio(Document document, XMLSlideShow deck, XSLFSlide slide) {
        this.rich = new RichText(document);
        this.labels = document.labels();
        this.deck = deck;
        this.slide = slide;
        this.inks = PicturePrinter.inks(document.theme());
        this.onBrand = onBrand(Palette.of(document.theme()));
        this.missing = missing(inks);
        this.charts = new NativeCharts(deck, slide, document.language());
    }

    /** What is written with on the brand's colour. */
    static Hue onBrand(Palette palette) {
        return palette.onPrimary().equals("#ffffff") ? Hue.PAPER : Hue.TEXT;
    }

    /** The colour of what is missing. */
    static Hue missing(Inks inks) {
        return Hue.of(Ink.ACCENT_TEXT, inks);
    }

    /** A light tint of the brand's colour. */
    Hue soft() {
        return Hue.of(Ink.SOFT, inks);
    }

    RichText rich() {
        return rich;
    }

    Hue onBrand() {
        return onBrand;
    }

    Hue missing() {
        return missing;
    }

    /** A word of the document's frame. */
    String label(String key) {
        return labels.getOrDefault(key, key);
    }

    /** Puts a picture of the plan into the file and says by which relation the slide knows it. */
    String embed(Assets.Picture picture) {
        String[] data = picture.dataUri().split(";base64,", 2);
        PictureType type = data[0].equals("data:image/jpeg") ? PictureType.JPEG : PictureType.PNG;
        XSLFPictureData embedded = deck.addPicture(Base64.getDecoder().decode(data[1]), type);
        return slide.addRelation(null, XSLFRelation.IMAGES, embedded)
                .getRelationship()
                .getId();
    }

    /** Words of the document that are said in passing. */
    Piece quiet(String text) {
        return new Piece(text, Set.of(Mark.QUIET), Optional.empty());
    }

    /** Draws a picture: as charts with their numbers where the format has such charts, else with shapes. */
    void draw(Block.Picture picture, Area area, double height) {
        Place place = area.place(0, 0, area.width(), height);
        if (picture.chart() instanceof Chart.Bars bars) {
            new PartsChart(charts, inks, picture, bars.parts()).bars(area, place);
        } else if (picture.chart() instanceof Chart.Shares shares) {
            PartsChart chart = new PartsChart(charts, inks, picture, shares.parts());
            if (chart.isPie(shares.whole())) {
                chart.pie(area, place);
            } else {
                chart.bars(area, place);
            }
        } else if (picture.chart() instanceof Chart.Scores scores) {
            new ScoreShapes(area, this, inks, charts).draw(picture, scores);
        } else {
            Drawing drawing = Drawings.of(picture.chart(), area.meter()::width);
            Layer group = area.layer().group(place, picture.title(), picture.description());
            new PictureShapes(group, inks, place).draw(drawing);
        }
    }
}
