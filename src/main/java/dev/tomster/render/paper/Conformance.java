package dev.tomster.render.paper;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageTree;
import org.apache.pdfbox.pdmodel.common.PDPageLabelRange;
import org.apache.pdfbox.pdmodel.common.PDPageLabels;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;

/** What PDF/A (ISO 19005-3) asks for beside the pages, and the labels of the pages. */
final class Conformance {
    private Conformance() {}

    /** Says what the colours mean. Written by hand: the library's own way starts the colour management of the JDK. */
    static void writeColours(PDDocument pdf) throws IOException {
        PDStream profile = new PDStream(pdf, new ByteArrayInputStream(ColourProfile.bytes()), COSName.FLATE_DECODE);
        profile.getCOSObject().setInt(COSName.N, ColourProfile.COMPONENTS);
        COSDictionary intent = new COSDictionary();
        intent.setItem(COSName.TYPE, COSName.getPDFName("OutputIntent"));
        intent.setItem(COSName.S, COSName.GTS_PDFA1);
        intent.setString(COSName.OUTPUT_CONDITION_IDENTIFIER, ColourProfile.NAME);
        intent.setString(COSName.INFO, ColourProfile.NAME);
        intent.setItem(COSName.DEST_OUTPUT_PROFILE, profile);
        COSArray intents = new COSArray();
        intents.add(intent);
        pdf.getDocumentCatalog().getCOSObject().setItem(COSName.OUTPUT_INTENTS, intents);
    }

    /**
     * Labels the pages as they are printed: the cover and the contents in Roman numbers, the chapters in Arabic ones that
     * go on counting, so that the label of a page is also its place in the file.
     */
    static void labelPages(PDDocument pdf) throws IOException {
        PDPageLabels labels = new PDPageLabels(pdf);
        labels.setLabelItem(0, range(PDPageLabelRange.STYLE_ROMAN_UPPER, 1));
        int first = firstChapter(pdf);
        if (first > 0) {
            labels.setLabelItem(first, range(PDPageLabelRange.STYLE_DECIMAL, first + 1));
        }
        pdf.getDocumentCatalog().setPageLabels(labels);
    }

    private static PDPageLabelRange range(String style, int start) {
        PDPageLabelRange range = new PDPageLabelRange();
        range.setStyle(style);
        range.setStart(start);
        return range;
    }

    /** The index of the page to which the first bookmark leads. */
    private static int firstChapter(PDDocument pdf) throws IOException {
        PDDocumentOutline outline = pdf.getDocumentCatalog().getDocumentOutline();
        PDPage page = outline == null ? null : outline.getFirstChild().findDestinationPage(pdf);
        PDPageTree pages = pdf.getPages();
        return page == null ? -1 : pages.indexOf(page);
    }
}
