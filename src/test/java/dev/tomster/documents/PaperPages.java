package dev.tomster.documents;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** The lines of a paper as they stand on its pages. */
final class PaperPages {
    /** Text this near to the lower edge is the foot of the page, in points. */
    private static final float FOOT = 56;

    /**
     * A piece of text.
     *
     * @param top the distance from the upper edge of the page, in points
     * @param size of its font, in points
     */
    record Line(int page, float top, float size, boolean isBold, String text) {}

    private PaperPages() {}

    /** The pieces of text page by page, from the upper edge down, without the foot of the page. */
    static List<List<Line>> of(Path file) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
            List<List<Line>> pages = new ArrayList<>();
            for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
                pages.add(page(pdf, page));
            }
            return pages;
        }
    }

    private static List<Line> page(PDDocument pdf, int number) throws IOException {
        float foot = pdf.getPage(number - 1).getMediaBox().getHeight() - FOOT;
        List<Line> lines = new ArrayList<>();
        PDFTextStripper stripper = new PDFTextStripper() {
            @Override
            protected void writeString(String text, List<TextPosition> positions) {
                TextPosition first = positions.get(0);
                if (first.getY() < foot && !text.isBlank()) {
                    boolean isBold = first.getFont().getName().endsWith("Bold");
                    lines.add(new Line(number, first.getY(), first.getFontSizeInPt(), isBold, text));
                }
            }
        };
        stripper.setSortByPosition(true);
        stripper.setStartPage(number);
        stripper.setEndPage(number);
        stripper.getText(pdf);
        return lines;
    }
}
