package dev.tomster.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Titles and words of any length are printed whole, inside the pages. */
class HostilePaperTest {
    private static final String TITLE =
            "A title that goes on and on, ".repeat(11).substring(0, 299) + ".";
    private static final String WORD = "Donaudampfschifffahrt".repeat(239).substring(0, 4_999) + "!";
    /** Nothing is printed nearer to the edge of the paper, in points: five millimetres. */
    private static final float EDGE = 14;

    @TempDir
    private Path folder;

    /** What is printed on each page, and what stands outside. */
    private static final class Pages extends PDFTextStripper {
        private final List<String> texts = new ArrayList<>();
        private final List<String> outside = new ArrayList<>();

        Pages(PDDocument pdf) throws IOException {
            for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
                setStartPage(page);
                setEndPage(page);
                texts.add(getText(pdf).replaceAll("\\s+", ""));
            }
        }

        @Override
        protected void processTextPosition(TextPosition glyph) {
            super.processTextPosition(glyph);
            if (glyph.getX() < EDGE
                    || glyph.getX() + glyph.getWidth() > glyph.getPageWidth() - EDGE
                    || glyph.getY() < EDGE
                    || glyph.getY() > glyph.getPageHeight() - EDGE) {
                outside.add(getCurrentPageNo() + ": " + glyph.getUnicode());
            }
        }
    }

    private Pages print(String text) throws IOException {
        Path plan = Files.writeString(folder.resolve("hostile.tomster"), text);
        Documents documents = Documents.of(plan, folder.resolve("out"));
        try (PDDocument pdf = Loader.loadPDF(documents.file("pdf").toFile())) {
            Pages pages = new Pages(pdf);
            assertEquals(List.of(), pages.outside);
            return pages;
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {15, 61, 111, 201, 300})
    void theCoverHoldsATitleAndWhatIsBelowIt(int length) throws IOException {
        String title = TITLE.substring(0, length - 1).strip() + "!";
        Pages pages =
                print("plan: " + title + "\n  mission: Be seen.\n  version: 1.2\n  date: 2027-01-04\n  owner: Ann\n"
                        + "  approved by:\n    - Nora\n    - Management\n    - Everybody else\n");
        String cover = pages.texts.get(0);
        assertTrue(cover.contains(title.replace(" ", "")), cover);
        assertTrue(cover.contains("Everybodyelse"), cover);
        assertTrue(pages.texts.get(1).startsWith("IIContents"), pages.texts.get(1));
    }

    @Test
    void aWordLongerThanALineIsPrintedWholeWhereverItStands() throws IOException {
        Pages pages = print("""
                plan: %1$s
                  mission: %1$s
                  values: %1$s
                target:
                  persona ann: %1$s
                    quote: %1$s
                    needs: %1$s
                objectives:
                  objective reach: %1$s
                    target: 4 000
                resources:
                  cost ads: %1$s
                    amount: 100 EUR
                """.formatted(WORD));
        String all = String.join("", pages.texts);
        assertTrue(pages.texts.get(0).length() > 1_000, "the title begins on the cover");
        assertTrue(all.split("ahrtD?onaudampfschifff", -1).length > 7 * 200, "all are there");
        assertTrue(all.split("!", -1).length > 7, "to the last letter");
    }
}
