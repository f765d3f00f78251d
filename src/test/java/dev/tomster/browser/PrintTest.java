package dev.tomster.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The deck is printed from the browser, one slide a page, whatever the window shows. */
@InBrowser
class PrintTest {
    @ParameterizedTest
    @CsvSource({"ENGLISH,ArrowRight", "FRENCH,b", "SEVERAL_FILES,o", "CLUB,r"})
    void everySlideIsOnePage(Example example, String key, Stage stage) throws IOException {
        Deck deck = stage.shared(example);
        deck.press(key);
        try (PDDocument printed = print(deck)) {
            int slides = deck.paths().size();
            assertEquals(slides, printed.getNumberOfPages());
            PDFTextStripper stripper = new PDFTextStripper();
            for (int page = 1; page <= slides; page++) {
                float width = printed.getPage(page - 1).getMediaBox().getWidth();
                float height = printed.getPage(page - 1).getMediaBox().getHeight();
                assertEquals(16.0 / 9.0, width / height, 0.01);
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                String text = stripper.getText(printed);
                assertTrue(text.contains(page + " / " + slides), text);
            }
        }
    }

    private static PDDocument print(Deck deck) throws IOException {
        byte[] pdf =
                deck.page().pdf(new Page.PdfOptions().setPreferCSSPageSize(true).setPrintBackground(true));
        return Loader.loadPDF(pdf);
    }
}
