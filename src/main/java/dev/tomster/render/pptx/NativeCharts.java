package dev.tomster.render.pptx;

import dev.tomster.render.pptx.Layer.Paint;
import java.util.List;
import java.util.Optional;
import javax.xml.namespace.QName;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFNumericalDataSource;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFChart;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.xmlbeans.XmlCursor;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTChartSpace;
import org.openxmlformats.schemas.drawingml.x2006.main.CTGraphicalObjectData;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextBody;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextCharacterProperties;

/** Puts charts on a slide, each with a workbook in which its numbers can be changed. */
final class NativeCharts {
    private static final String CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private final XMLSlideShow deck;
    private final XSLFSlide slide;
    private final String language;

    NativeCharts(XMLSlideShow deck, XSLFSlide slide, String language) {
        this.deck = deck;
        this.slide = slide;
        this.language = language;
    }

    /** A new chart on the slide, without a title of its own. */
    XSLFChart create(Layer layer, Place place, String title, String description) {
        XSLFChart chart = deck.createChart(slide);
        chart.setAutoTitleDeleted(true);
        CTChartSpace space = chart.getCTChartSpace();
        Layer.paint(space.isSetSpPr() ? space.getSpPr() : space.addNewSpPr(), Paint.NONE);
        CTGraphicalObjectData data =
                layer.frame(place, "Chart", title, description).addNewGraphic().addNewGraphicData();
        data.setUri(CHART);
        try (XmlCursor cursor = data.newCursor()) {
            cursor.toEndToken();
            cursor.beginElement(new QName(CHART, "chart"));
            cursor.insertAttributeWithValue(new QName(RELATIONS, "id"), slide.getRelationId(chart));
        }
        return chart;
    }

    /** Sets the letters of a part of a chart. */
    void write(CTTextBody body, Letters letters) {
        body.addNewBodyPr();
        body.addNewLstStyle();
        var paragraph = body.addNewP();
        CTTextCharacterProperties form = paragraph.addNewPPr().addNewDefRPr();
        form.setLang(language);
        form.setSz(Place.letters(letters.size()));
        form.setB(letters.isBold());
        letters.hue().paint(form.addNewSolidFill());
        paragraph.addNewEndParaRPr().setLang(language);
    }

    /** The names of the numbers, in the first column of the workbook. */
    static XDDFCategoryDataSource names(XSLFChart chart, List<String> names) {
        return XDDFDataSourcesFactory.fromArray(
                names.stream().map(Characters::clean).toArray(String[]::new), range(chart, names.size(), 0), 0);
    }

    /**
     * Numbers, in a further column of the workbook.
     *
     * @param code how they are written, in the notation of spreadsheets
     */
    static XDDFNumericalDataSource<Double> numbers(
            XSLFChart chart, List<Double> numbers, int column, Optional<String> code) {
        XDDFNumericalDataSource<Double> source = XDDFDataSourcesFactory.fromArray(
                numbers.toArray(Double[]::new), range(chart, numbers.size(), column), column);
        code.ifPresent(source::setFormatCode);
        return source;
    }

    /** The same where some numbers are not known: their cells stay empty. */
    static XDDFNumericalDataSource<Double> numbersWithGaps(
            XSLFChart chart, List<Optional<Double>> numbers, int column) {
        Double[] cells = new Double[numbers.size()];
        for (int i = 0; i < cells.length; i++) {
            if (numbers.get(i).isPresent()) {
                cells[i] = numbers.get(i).get();
            }
        }
        return XDDFDataSourcesFactory.fromArray(cells, range(chart, cells.length, column), column);
    }

    private static String range(XSLFChart chart, int size, int column) {
        return chart.formatRange(new CellRangeAddress(1, size, column, column));
    }
}
