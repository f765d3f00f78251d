package dev.tomster.documents;

import dev.tomster.app.Format;
import dev.tomster.app.PlanBuilder;
import dev.tomster.app.PlanBuilder.Outcome;
import dev.tomster.app.PlanBuilder.Request;
import dev.tomster.app.Progress;
import dev.tomster.render.paper.PaperSize;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFGroupShape;
import org.apache.poi.xslf.usermodel.XSLFNotes;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.apache.poi.xslf.usermodel.XSLFTableCell;
import org.apache.poi.xslf.usermodel.XSLFTableRow;
import org.apache.poi.xslf.usermodel.XSLFTextShape;

/** The slides of a plan for PowerPoint, read back, beside those for the browser. */
record PowerPoint(Path file, XMLSlideShow show, List<DeckText> deck) implements AutoCloseable {

    private static final Set<Optional<Placeholder>> TITLES =
            Set.of(Optional.of(Placeholder.TITLE), Optional.of(Placeholder.CENTERED_TITLE));

    static PowerPoint of(Path plan, Path out, Optional<String> language) throws IOException {
        Request request =
                new Request(plan, EnumSet.of(Format.HTML, Format.PPTX), out, language, PaperSize.A4, Optional.empty());
        Outcome outcome = PlanBuilder.build(request, Progress.SILENT);
        if (outcome.files().isEmpty()) {
            throw new AssertionError(outcome.findings().toString());
        }
        String stem = plan.getFileName().toString().replaceFirst("\\.tomster$", "");
        Path file = out.resolve(stem + ".pptx");
        List<DeckText> deck = DeckText.of(Files.readString(out.resolve(stem + ".html")));
        try (InputStream in = Files.newInputStream(file)) {
            return new PowerPoint(file, new XMLSlideShow(in), deck);
        }
    }

    List<XSLFSlide> slides() {
        return show.getSlides();
    }

    static String title(XSLFSlide slide) {
        return slide.getShapes().stream()
                .filter(shape ->
                        shape instanceof XSLFTextShape text && TITLES.contains(Optional.ofNullable(text.getTextType())))
                .map(shape -> ((XSLFTextShape) shape).getText())
                .findFirst()
                .orElseThrow(() -> new AssertionError("slide " + slide.getSlideNumber() + " has no title"));
    }

    /** All shapes of a slide, with those in groups. */
    static List<XSLFShape> shapes(XSLFSlide slide) {
        List<XSLFShape> shapes = new ArrayList<>();
        slide.getShapes().forEach(shape -> add(shape, shapes));
        return shapes;
    }

    private static void add(XSLFShape shape, List<XSLFShape> shapes) {
        shapes.add(shape);
        if (shape instanceof XSLFGroupShape group) {
            group.getShapes().forEach(inner -> add(inner, shapes));
        }
    }

    static List<XSLFTable> tables(XSLFSlide slide) {
        return slide.getShapes().stream()
                .filter(XSLFTable.class::isInstance)
                .map(XSLFTable.class::cast)
                .toList();
    }

    /** What a slide says, in the order in which it is read aloud. */
    static String words(XSLFSlide slide) {
        return shapes(slide).stream().map(PowerPoint::words).collect(Collectors.joining("\n"));
    }

    private static String words(XSLFShape shape) {
        if (shape instanceof XSLFTextShape text) {
            return text.getText();
        }
        return shape instanceof XSLFTable table
                ? cells(table).stream().map(XSLFTextShape::getText).collect(Collectors.joining("\n"))
                : "";
    }

    static List<XSLFTableCell> cells(XSLFTable table) {
        return table.getRows().stream()
                .map(XSLFTableRow::getCells)
                .flatMap(List::stream)
                .toList();
    }

    static String notes(XSLFSlide slide) {
        XSLFNotes notes = slide.getNotes();
        return notes == null
                ? ""
                : notes.getTextParagraphs().stream()
                        .flatMap(List::stream)
                        .map(paragraph -> paragraph.getText())
                        .collect(Collectors.joining("\n"));
    }

    /** Shapes that leave their slide by more than a point, in words. */
    List<String> outside() {
        double width = show.getPageSize().getWidth();
        double height = show.getPageSize().getHeight();
        List<String> outside = new ArrayList<>();
        for (XSLFSlide slide : slides()) {
            for (XSLFShape shape : shapes(slide)) {
                Rectangle2D place = shape.getAnchor();
                boolean isInside = place.getMinX() >= -1
                        && place.getMinY() >= -1
                        && place.getMaxX() <= width + 1
                        && place.getMaxY() <= height + 1;
                if (!isInside) {
                    outside.add(
                            slide.getSlideNumber() + " " + title(slide) + ": " + shape.getShapeName() + " " + place);
                }
            }
        }
        return outside;
    }

    @Override
    public void close() throws IOException {
        show.close();
    }
}
