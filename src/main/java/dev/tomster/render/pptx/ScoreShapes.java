package dev.tomster.render.pptx;

import dev.tomster.chart.Drawing;
import dev.tomster.chart.Drawings;
import dev.tomster.chart.Inks;
import dev.tomster.chart.ScoreColumn;
import dev.tomster.render.pptx.Layer.Paint;
import dev.tomster.view.Block;
import dev.tomster.view.Chart.Course;
import dev.tomster.view.Chart.Result;
import dev.tomster.view.Chart.Score;
import dev.tomster.view.Chart.Scores;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.DisplayBlanks;
import org.apache.poi.xddf.usermodel.chart.Grouping;
import org.apache.poi.xddf.usermodel.chart.MarkerStyle;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFLineChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xslf.usermodel.XSLFChart;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTLineSer;
import org.openxmlformats.schemas.drawingml.x2006.main.STPresetLineDashVal;

/** A scoreboard: shapes as in the other documents, and a line chart for each course, so that its numbers can be changed. */
final class ScoreShapes {
    private final Area area;
    private final Studio studio;
    private final Inks inks;
    private final NativeCharts charts;

    /** @param area in which the picture stands: it is drawn as wide as all pictures, and zoomed to the area */
    ScoreShapes(Area area, Studio studio, Inks inks, NativeCharts charts) {
        double zoom = area.zoom() * area.width() / Drawing.WIDTH;
        this.area = new Area(area.layer(), area.meter(), area.x(), area.y(), Drawing.WIDTH, zoom);
        this.studio = studio;
        this.inks = inks;
        this.charts = charts;
    }

    void draw(Block.Picture picture, Scores scores) {
        Drawing drawing = Drawings.withoutCourses(scores, area.meter()::width);
        Place whole = area.place(0, 0, Drawing.WIDTH, drawing.height());
        Layer group = area.layer().group(whole, picture.title(), picture.description());
        new PictureShapes(group, inks, whole).draw(drawing);
        double row = ScoreColumn.height(scores.scores().size());
        for (int i = 0; i < scores.scores().size(); i++) {
            Score score = scores.scores().get(i);
            Place place = area.place(
                    ScoreColumn.COURSE.left(), ScoreColumn.HEADS + i * row + 4, ScoreColumn.COURSE.width(), row - 8);
            score.course()
                    .filter(course -> course.results().size() > 1)
                    .ifPresent(course -> chart(scores, score, course, place));
        }
    }

    private void chart(Scores scores, Score score, Course course, Place place) {
        XSLFChart chart = charts.create(area.layer(), place, score.label(), description(scores, score));
        XDDFCategoryAxis across = chart.createCategoryAxis(AxisPosition.BOTTOM);
        XDDFValueAxis along = chart.createValueAxis(AxisPosition.LEFT);
        across.setVisible(false);
        along.setVisible(false);
        // A period without a value is a gap in the line, and no zero.
        chart.displayBlanksAs(DisplayBlanks.GAP);
        List<Optional<Double>> amounts =
                course.results().stream().map(Result::amount).toList();
        List<Optional<Double>> due = course.results().stream().map(Result::due).toList();
        List<Double> all = Stream.concat(amounts.stream(), due.stream())
                .flatMap(Optional::stream)
                .toList();
        double low = Collections.min(all);
        double high = Collections.max(all);
        double margin = high > low ? (high - low) / 8 : Math.max(1, Math.abs(high) / 8);
        along.setMinimum(low - margin);
        along.setMaximum(high + margin);
        XDDFLineChartData data = (XDDFLineChartData) chart.createData(ChartTypes.LINE, across, along);
        data.setVaryColors(false);
        // PowerPoint repairs files in which this is not said.
        data.setGrouping(Grouping.STANDARD);
        XDDFCategoryDataSource names = NativeCharts.names(
                chart, course.results().stream().map(Result::when).toList());
        add(chart, data, names, score.label(), amounts, 1);
        if (!course.due().isEmpty()) {
            add(chart, data, names, head(scores, ScoreColumn.TARGET), due, 2);
        }
        chart.plot(data);
        List<CTLineSer> lines =
                chart.getCTChart().getPlotArea().getLineChartArray(0).getSerList();
        paint(lines.get(0), Hue.DARK, 2.5);
        if (lines.size() > 1) {
            paint(lines.get(1), studio.missing(), 1.5);
            lines.get(1).getSpPr().getLn().addNewPrstDash().setVal(STPresetLineDashVal.SYS_DASH);
        }
    }

    /** A column has the place in the list of heads that it has among columns. */
    private static String head(Scores scores, ScoreColumn column) {
        return scores.heads().get(List.of(ScoreColumn.values()).indexOf(column));
    }

    private static String description(Scores scores, Score score) {
        List<String> values = List.of(
                score.trend(), score.latest(), score.value(), score.target(), score.progress(), score.decision());
        List<String> heads = scores.heads();
        // The first columns hold the name and the picture.
        int before = heads.size() - values.size();
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            if (!values.get(i).isEmpty()) {
                parts.add(heads.get(before + i) + " " + values.get(i));
            }
        }
        return String.join(". ", parts);
    }

    private static void add(
            XSLFChart chart,
            XDDFLineChartData data,
            XDDFCategoryDataSource names,
            String title,
            List<Optional<Double>> amounts,
            int column) {
        XDDFLineChartData.Series series =
                (XDDFLineChartData.Series) data.addSeries(names, NativeCharts.numbersWithGaps(chart, amounts, column));
        String clean = Characters.clean(title);
        series.setTitle(clean, chart.setSheetTitle(clean, column));
        series.setSmooth(false);
        series.setMarkerStyle(MarkerStyle.NONE);
    }

    private void paint(CTLineSer line, Hue hue, double width) {
        if (line.isSetSpPr()) {
            line.unsetSpPr();
        }
        Layer.paint(line.addNewSpPr(), Paint.NONE.edged(hue, width * area.zoom()));
    }
}
