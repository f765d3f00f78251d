package dev.tomster.render.paper;

import com.openhtmltopdf.pdfboxout.PageSupplier;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/**
 * Makes pages on which all backgrounds share one description. The engine describes that of each box with its place, even of
 * boxes that have none: these were half of all objects of a paper, and a sixth of the time to make it.
 */
final class SharedBackgrounds implements PageSupplier {
    private static final COSName SHARED = COSName.getPDFName("Background");

    private final COSDictionary background = new COSDictionary();

    SharedBackgrounds() {
        // Of the kinds of artifacts, this one needs no place, and background screens are of it (ISO 32000-1, 14.8.2.2).
        // Readers
        // that set the text anew leave them out, as they should.
        background.setItem(COSName.TYPE, COSName.getPDFName("Layout"));
    }

    @Override
    public PDPage requestPage(PDDocument pdf, float width, float height, int number, int shadow) {
        COSDictionary resources = new COSDictionary();
        resources.setItem(COSName.PROPERTIES, new Properties(background));
        PDPage page = new PDPage(new PDRectangle(width, height));
        page.setResources(new PDResources(resources));
        pdf.addPage(page);
        return page;
    }

    /** The descriptions of what is marked on a page: asked for a background, it always knows the shared one. */
    private static final class Properties extends COSDictionary {

        Properties(COSDictionary background) {
            setItem(SHARED, background);
        }

        private static boolean isBackground(Object value) {
            return value instanceof COSDictionary artifact
                    && COSName.BACKGROUND.equals(artifact.getCOSName(COSName.TYPE));
        }

        @Override
        public boolean containsValue(Object value) {
            return isBackground(value) || super.containsValue(value);
        }

        @Override
        public COSName getKeyForValue(Object value) {
            return isBackground(value) ? SHARED : super.getKeyForValue(value);
        }
    }
}
