package dev.tomster.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The deck is printed from the browser, one slide a page. */
@InBrowser
class PrintTest {
    @ParameterizedTest
    @EnumSource
    void everySlideIsOnePage(Example example, Stage stage) throws IOException {
        try (Deck deck = stage.open(example);
                PDDocument printed = print(deck)) {
            int slides = deck.paths().size();
            assertEquals(slides, printed.getNumberOfPages());
            PDFTextStripper stripper = new PDFTextStripper();
            for (int page = 1; page <= slides; page++) {
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                String text = stripper.getText(printed);
                assertTrue(text.contains(page + " / " + slides), text);
            }
        }
    }

    @Test
    void pagesHaveTheShapeOfTheScreen(Stage stage) throws IOException {
        try (Deck deck = stage.open(Example.ENGLISH);
                PDDocument printed = print(deck)) {
            float width = printed.getPage(0).getMediaBox().getWidth();
            float height = printed.getPage(0).getMediaBox().getHeight();
            assertEquals(16.0 / 9.0, width / height, 0.01);
        }
    }

    @Test
    void printingFromTheOverviewPrintsTheSame(Stage stage) throws IOException {
        try (Deck deck = stage.open(Example.ENGLISH)) {
            int slides = deck.paths().size();
            deck.press("o");
            try (PDDocument printed = print(deck)) {
                assertEquals(slides, printed.getNumberOfPages());
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setStartPage(slides);
                assertTrue(stripper.getText(printed).contains(slides + " / " + slides));
            }
        }
    }

    private static PDDocument print(Deck deck) throws IOException {
        byte[] pdf =
                deck.page().pdf(new Page.PdfOptions().setPreferCSSPageSize(true).setPrintBackground(true));
        return Loader.loadPDF(pdf);
    }
}
