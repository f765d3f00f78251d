package dev.tomster.render.paper;

import dev.tomster.view.Document;
import java.nio.charset.StandardCharsets;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.Locale;
import java.util.TimeZone;
import java.util.zip.CRC32;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;

/** What a PDF says of itself. No clock and no random number goes into it: the same plan gives the same bytes. */
final class Metadata {
    /** An agreed environment variable, in seconds since 1970, for builds that want a date. */
    private static final String SOURCE_DATE = "SOURCE_DATE_EPOCH";

    private Metadata() {}

    static void write(PDDocument pdf, Document document, String html) {
        PDDocumentInformation information = new PDDocumentInformation();
        information.setTitle(document.cover().title());
        document.cover().brand().ifPresent(information::setAuthor);
        information.setSubject(document.cover().subtitle());
        information.setCreator("tomster");
        Calendar date = date();
        information.setCreationDate(date);
        information.setModificationDate(date);
        pdf.setDocumentInformation(information);
        pdf.getDocumentCatalog().setLanguage(document.language());
        pdf.setDocumentId(id(html));
    }

    private static Calendar date() {
        Calendar date = new GregorianCalendar(TimeZone.getTimeZone("UTC"), Locale.ROOT);
        date.setTimeInMillis(0);
        String seconds = System.getenv(SOURCE_DATE);
        if (seconds != null && seconds.matches("\\d{1,12}")) {
            date.setTimeInMillis(Long.parseLong(seconds) * 1000);
        }
        return date;
    }

    /** PDFBox makes the file's identifier of this number and the information. */
    private static long id(String html) {
        CRC32 sum = new CRC32();
        sum.update(html.getBytes(StandardCharsets.UTF_8));
        return sum.getValue();
    }
}
