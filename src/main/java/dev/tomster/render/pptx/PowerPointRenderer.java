package dev.tomster.render.pptx;

import dev.tomster.render.Assets;
import dev.tomster.render.PicturePrinter;
import dev.tomster.render.Renderer;
import dev.tomster.render.font.TextMeter;
import dev.tomster.render.prose.RichText;
import dev.tomster.render.slides.DeckComposer;
import dev.tomster.render.slides.Slide;
import dev.tomster.view.Document;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFSheet;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.openxmlformats.schemas.drawingml.x2006.main.CTColorMapping;
import org.openxmlformats.schemas.presentationml.x2006.main.CTGroupShape;
import org.openxmlformats.schemas.presentationml.x2006.main.CTShape;

/** Prints a document as slides for PowerPoint: the same slides as the deck's, of texts, tables and charts to edit. */
public final class PowerPointRenderer implements Renderer {

    @Override
    public String extension() {
        return "pptx";
    }

    /**
     * Apache POI asks for a writer of XML hundreds of times, and each time Java looks through all libraries whether one of
     * them brings its own. Meanwhile none of them is seen: the file must not depend on what else is on the class path.
     */
    @Override
    public byte[] render(Document document, Assets assets) throws IOException {
        Thread thread = Thread.currentThread();
        ClassLoader usual = thread.getContextClassLoader();
        thread.setContextClassLoader(ClassLoader.getPlatformClassLoader());
        try {
            return print(document, assets);
        } finally {
            thread.setContextClassLoader(usual);
        }
    }

    private static byte[] print(Document document, Assets assets) throws IOException {
        DeckComposer.Deck composed = DeckComposer.compose(document);
        try (XMLSlideShow deck = Frame.open(document)) {
            List<XSLFSlide> slides = new ArrayList<>();
            for (Slide slide : composed.slides()) {
                slides.add(slide(deck, slide.layout()));
            }
            Map<String, XSLFSlide> anchors = anchors(composed, slides);
            TextMeter meter = new TextMeter();
            for (int i = 0; i < slides.size(); i++) {
                XSLFSlide slide = slides.get(i);
                Studio studio = new Studio(document, deck, slide);
                Layer layer = new Layer(slide.getXmlObject().getCSld().getSpTree(), pen(document, slide, anchors));
                new SlideShapes(document, layer, studio, meter)
                        .draw(composed.slides().get(i), i + 1, assets);
            }
            notes(document, deck, composed, anchors);
            Properties.write(deck, document);
            ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 18);
            deck.write(out);
            return Archive.steady(out.toByteArray());
        }
    }

    /** A slide without shapes: those of the layout would come with places and words of their own. */
    private static XSLFSlide slide(XMLSlideShow deck, Slide.Layout layout) {
        String name = switch (layout) {
            case COVER -> "Cover";
            case OPENER -> "Chapter";
            case CONTENT, CANVAS -> "Content";
        };
        var wanted = Frame.layout(deck, name);
        XSLFSlide slide = deck.createSlide(wanted);
        CTGroupShape tree = slide.getXmlObject().getCSld().getSpTree();
        tree.setSpArray(new CTShape[0]);
        if (wanted.getXmlObject().getClrMapOvr().isSetOverrideClrMapping()) {
            CTColorMapping colours = wanted.getXmlObject().getClrMapOvr().getOverrideClrMapping();
            slide.getXmlObject().getClrMapOvr().unsetMasterClrMapping();
            slide.getXmlObject().getClrMapOvr().addNewOverrideClrMapping().set(colours);
        }
        return slide;
    }

    /** The slide on which each anchor of the document stands. */
    private static Map<String, XSLFSlide> anchors(DeckComposer.Deck deck, List<XSLFSlide> slides) {
        Map<String, XSLFSlide> paths = new HashMap<>();
        for (int i = 0; i < slides.size(); i++) {
            Slide slide = deck.slides().get(i);
            paths.put(slide.path(), slides.get(i));
            for (String place : deck.placesOn(slide)) {
                paths.put(place, slides.get(i));
            }
        }
        Map<String, XSLFSlide> anchors = new HashMap<>();
        deck.anchors().forEach((anchor, path) -> {
            if (paths.containsKey(path)) {
                anchors.put(anchor, paths.get(path));
            }
        });
        return anchors;
    }

    private static void notes(
            Document document, XMLSlideShow deck, DeckComposer.Deck composed, Map<String, XSLFSlide> anchors) {
        RichText rich = new RichText(document);
        for (int i = 0; i < composed.slides().size(); i++) {
            Slide slide = composed.slides().get(i);
            if (!slide.notes().isEmpty()) {
                var notes = deck.getNotesSlide(deck.getSlides().get(i));
                NotesText.write(notes, slide.notes(), rich, pen(document, notes, anchors));
            }
        }
    }

    private static Pen pen(Document document, XSLFSheet sheet, Map<String, XSLFSlide> anchors) {
        return new Pen(
                new Pen.Languages(document.language(), document.proseLanguage()),
                new Targets(sheet, anchors),
                Studio.missing(PicturePrinter.inks(document.theme())));
    }
}
