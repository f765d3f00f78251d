package dev.tomster.documents;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.openxmlformats.schemas.drawingml.x2006.chart.ChartSpaceDocument;
import org.openxmlformats.schemas.drawingml.x2006.main.TblStyleLstDocument;
import org.openxmlformats.schemas.drawingml.x2006.main.ThemeDocument;
import org.openxmlformats.schemas.presentationml.x2006.main.NotesDocument;
import org.openxmlformats.schemas.presentationml.x2006.main.NotesMasterDocument;
import org.openxmlformats.schemas.presentationml.x2006.main.PresentationDocument;
import org.openxmlformats.schemas.presentationml.x2006.main.SldDocument;
import org.openxmlformats.schemas.presentationml.x2006.main.SldLayoutDocument;
import org.openxmlformats.schemas.presentationml.x2006.main.SldMasterDocument;

/** A program that holds the parts of PowerPoint files against their schemas, all of which it needs on its class path. */
final class SchemaCheck {
    private static final Map<String, Reading> PARTS = Map.of(
            "ppt/presentation", in -> PresentationDocument.Factory.parse(in),
            "ppt/tableStyles", in -> TblStyleLstDocument.Factory.parse(in),
            "ppt/theme/theme", in -> ThemeDocument.Factory.parse(in),
            "ppt/slideMasters/slideMaster", in -> SldMasterDocument.Factory.parse(in),
            "ppt/slideLayouts/slideLayout", in -> SldLayoutDocument.Factory.parse(in),
            "ppt/slides/slide", in -> SldDocument.Factory.parse(in),
            "ppt/notesMasters/notesMaster", in -> NotesMasterDocument.Factory.parse(in),
            "ppt/notesSlides/notesSlide", in -> NotesDocument.Factory.parse(in),
            "ppt/charts/chart", in -> ChartSpaceDocument.Factory.parse(in));

    private SchemaCheck() {}

    /** How a part is read. */
    private interface Reading {
        XmlObject of(InputStream in) throws IOException, XmlException;
    }

    /** Prints a line for each fault, then how many parts there were. */
    public static void main(String[] files) throws IOException, XmlException {
        int parts = 0;
        for (String file : files) {
            try (ZipFile zip = new ZipFile(file)) {
                for (ZipEntry entry : Collections.list(zip.entries())) {
                    Reading reading = PARTS.get(entry.getName().replaceFirst("\\d*\\.xml$", ""));
                    if (reading != null) {
                        parts++;
                        check(entry.getName(), zip.getInputStream(entry), reading);
                    }
                }
            }
        }
        System.out.println(parts + " parts");
    }

    private static void check(String name, InputStream in, Reading reading) throws IOException, XmlException {
        List<XmlError> faults = new ArrayList<>();
        reading.of(in).validate(new XmlOptions().setErrorListener(faults));
        faults.forEach(fault -> System.out.println("fault in " + name + ": " + fault.getMessage()));
    }
}
