package dev.tomster.render.paper;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import dev.tomster.render.font.Typeface;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.jspecify.annotations.Nullable;

/** Gives a document the fonts that its text needs; what it uses of them is embedded. */
final class PaperFonts {
    private PaperFonts() {}

    static void add(PdfRendererBuilder builder, PDDocument pdf, String html) {
        for (Typeface typeface : Typeface.needed(html.codePoints())) {
            builder.useFont(
                    new Supplier(pdf, typeface),
                    typeface.family(),
                    typeface.weight(),
                    typeface.isItalic() ? FontStyle.ITALIC : FontStyle.NORMAL,
                    true);
        }
    }

    /** Hands a font over when a text is set in it, and not before. */
    private static final class Supplier extends PDFontSupplier {
        private final PDDocument pdf;
        private final Typeface typeface;

        Supplier(PDDocument pdf, Typeface typeface) {
            super(none());
            this.pdf = pdf;
            this.typeface = typeface;
        }

        private static @Nullable PDFont none() {
            return null;
        }

        @Override
        public PDFont supply() {
            try {
                return PDType0Font.load(pdf, typeface.parsed(), true);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
