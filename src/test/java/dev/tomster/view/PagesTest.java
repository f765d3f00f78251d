package dev.tomster.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tomster.render.Assets;
import dev.tomster.render.paper.PaperRenderer;
import dev.tomster.render.paper.PaperSize;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;

/** Where chapters begin on paper. */
class PagesTest {
    private static final String SMALL = """
            plan: Small plan
              version: 1
              mission: Be seen.
              summary: One sentence.
            target:
              persona ann: Ann
            resources:
              person bob: Bob
            """;

    private static List<String> pages(String plan) throws IOException {
        byte[] paper = new PaperRenderer(PaperSize.A4).render(Rendered.of(plan).document(), Assets.NONE);
        List<String> pages = new ArrayList<>();
        try (PDDocument pdf = Loader.loadPDF(paper)) {
            PDFTextStripper text = new PDFTextStripper();
            for (int i = 1; i <= pdf.getNumberOfPages(); i++) {
                text.setStartPage(i);
                text.setEndPage(i);
                pages.add(text.getText(pdf));
            }
        }
        return pages;
    }

    @Test
    void shortChaptersAroundTheStepsShareAPage() throws IOException {
        List<String> pages = pages(SMALL);
        assertTrue(pages.get(2).contains("About this document"), pages.get(2));
        assertTrue(pages.get(2).contains("Executive summary"), pages.get(2));
        assertTrue(pages.get(3).contains("The plan on one page"), pages.get(3));
        assertTrue(pages.get(4).contains("Be seen."), pages.get(4));
        assertTrue(pages.get(5).contains("Who do we speak to?"), pages.get(5));
        assertFalse(pages.get(5).contains("With what means?"), pages.get(5));
    }

    @Test
    void contentsHaveTwoColumnsWhereThatSavesAPage() throws IOException {
        StringBuilder plan = new StringBuilder(SMALL);
        for (int i = 0; i < 36; i++) {
            plan.append("  section s").append(i).append(": Heading\n    Text.\n");
        }
        List<String> pages = pages(plan.toString());
        assertTrue(pages.get(1).contains("Contents"), pages.get(1));
        assertTrue(pages.get(1).contains("Appendix"), pages.get(1));
    }

    @Test
    void aPortraitDoesNotPushTheNextHeading() throws IOException {
        byte[] paper = new PaperRenderer(PaperSize.A4)
                .render(
                        Rendered.of(SMALL.replace("resources:", "  relay fans: Fans\nresources:"))
                                .document(),
                        Assets.NONE);
        Map<String, Float> left = new HashMap<>();
        try (PDDocument pdf = Loader.loadPDF(paper)) {
            new PDFTextStripper() {
                @Override
                protected void writeString(String text, List<TextPosition> positions) {
                    left.put(text, positions.get(0).getX());
                }
            }.getText(pdf);
        }
        assertEquals(left.get("Our audiences"), left.get("Relays and influencers"));
    }
}
