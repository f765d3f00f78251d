package dev.tomster.render.pptx;

import dev.tomster.render.SourceDate;
import dev.tomster.view.Document;
import java.io.IOException;
import java.util.Date;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFChart;

/** What a deck says of itself. */
final class Properties {
    private static final String PROGRAM = "tomster";

    private Properties() {}

    static void write(XMLSlideShow deck, Document document) throws IOException {
        Document.Cover cover = document.cover();
        POIXMLProperties properties = deck.getProperties();
        POIXMLProperties.CoreProperties core = properties.getCoreProperties();
        core.setTitle(Characters.clean(cover.title()));
        core.setSubjectProperty(Characters.clean(cover.subtitle()));
        core.setCreator(Characters.clean(cover.brand().orElse(PROGRAM)));
        core.getUnderlyingProperties().setLanguageProperty(Optional.of(document.language()));
        date(properties);
        for (XSLFChart chart : deck.getCharts()) {
            try {
                date(chart.getWorkbook().getProperties());
            } catch (InvalidFormatException e) {
                throw new IOException(e);
            }
        }
    }

    private static void date(POIXMLProperties properties) {
        Optional<Date> date = Optional.of(Date.from(SourceDate.get()));
        properties.getCoreProperties().getUnderlyingProperties().setCreatedProperty(date);
        properties.getCoreProperties().getUnderlyingProperties().setModifiedProperty(date);
        properties.getExtendedProperties().setApplication(PROGRAM);
    }
}
