package dev.tomster.render.paper;

import dev.tomster.render.SourceDate;
import dev.tomster.view.Document;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.Locale;
import java.util.TimeZone;
import java.util.zip.CRC32;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PageMode;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/** What a PDF says of itself. No clock and no random number goes into it: the same plan gives the same bytes. */
final class Metadata {
    private Metadata() {}

    static void write(PDDocument pdf, Document document, String html) throws IOException {
        PDDocumentInformation information = new PDDocumentInformation();
        information.setTitle(document.cover().title());
        document.cover().brand().ifPresent(information::setAuthor);
        information.setSubject(document.cover().subtitle());
        information.setCreator("tomster");
        information.setProducer("OpenHTMLtoPDF");
        Calendar date = date();
        information.setCreationDate(date);
        information.setModificationDate(date);
        pdf.setDocumentInformation(information);
        PDDocumentCatalog catalog = pdf.getDocumentCatalog();
        catalog.setLanguage(document.language());
        catalog.setPageMode(PageMode.USE_OUTLINES);
        PDViewerPreferences preferences = new PDViewerPreferences(new COSDictionary());
        preferences.setDisplayDocTitle(true);
        catalog.setViewerPreferences(preferences);
        PDMetadata packet = new PDMetadata(pdf);
        packet.importXMPMetadata(Xmp.packet(information, document.language()));
        catalog.setMetadata(packet);
        pdf.setDocumentId(id(html));
    }

    static Calendar date() {
        Calendar date = new GregorianCalendar(TimeZone.getTimeZone("UTC"), Locale.ROOT);
        date.setTimeInMillis(SourceDate.get().toEpochMilli());
        return date;
    }

    /** PDFBox makes the file's identifier of this number and the information. */
    private static long id(String html) {
        CRC32 sum = new CRC32();
        sum.update(html.getBytes(StandardCharsets.UTF_8));
        return sum.getValue();
    }
}
