package dev.tomster.render.pptx;

import dev.tomster.chart.Drawing;
import dev.tomster.chart.Drawings;
import dev.tomster.render.pptx.Layer.Paint;
import dev.tomster.view.Block;
import dev.tomster.view.Block.Align;
import dev.tomster.view.Chart.Result;
import dev.tomster.view.Chart.Spark;
import dev.tomster.view.Chart.Sparklines;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.Grouping;
import org.apache.poi.xddf.usermodel.chart.MarkerStyle;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFLineChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xslf.usermodel.XSLFChart;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTLineSer;
import org.openxmlformats.schemas.drawingml.x2006.main.STPresetLineDashVal;

/** A row for each indicator: its name, its results as a line chart, the last of them, and the target. */
final class SparklineShapes {
    private static final double LABELS = 394;
    private static final double FIRST = 110;
    private static final double LINE = 230;
    private static final double GAP = 16;
    private static final Letters NAME = Styles.TABLE;
    private static final Letters SMALL = new Letters(16, 22, false, Hue.QUIET);

    private final Area area;
    private final Studio studio;
    private final NativeCharts charts;

    /** @param area in which the picture stands: it is drawn as wide as all pictures, and zoomed to the area */
    SparklineShapes(Area area, Studio studio, NativeCharts charts) {
        double zoom = area.zoom() * area.width() / Drawing.WIDTH;
        this.area = new Area(area.layer(), area.meter(), area.x(), area.y(), Drawing.WIDTH, zoom);
        this.studio = studio;
        this.charts = charts;
    }

    void draw(Block.Picture picture, Sparklines sparklines) {
        double height = Drawings.of(sparklines, area.meter()::width).height();
        int room = (int) (height / 36);
        boolean isCut = sparklines.sparks().size() > room;
        List<Spark> shown = isCut ? sparklines.sparks().subList(0, room - 1) : sparklines.sparks();
        double row = height / (shown.size() + (isCut ? 1 : 0));
        for (int i = 0; i < shown.size(); i++) {
            row(picture, shown.get(i), i * row, row);
        }
        if (isCut) {
            String more = sparklines
                    .more()
                    .replace("{n}", Integer.toString(sparklines.sparks().size() - shown.size()));
            say(more, 0, shown.size() * row, row, area.width(), SMALL, Align.START);
        }
    }

    private void row(Block.Picture picture, Spark spark, double down, double row) {
        double left = LABELS + GAP + FIRST + GAP;
        double right = left + LINE + GAP;
        say(spark.label(), 0, down, row, LABELS, NAME, Align.START);
        say(spark.first(), LABELS + GAP, down, row, FIRST, SMALL, Align.END);
        chart(picture, spark, area.place(left, down + 4, LINE, row - 8));
        say(spark.latest(), right, down, row, FIRST, NAME.bold().in(Hue.INK), Align.START);
        double reach = right + FIRST + GAP;
        say(spark.reach(), reach, down, row, area.width() - reach, SMALL, Align.END);
        area.box(0, down + row - 1, area.width(), 1, Hue.LINE);
    }

    /** Writes a line in the middle of a row. */
    private void say(String text, double right, double down, double row, double width, Letters letters, Align align) {
        if (!text.isEmpty()) {
            Paragraph line = Paragraph.of(studio.rich().plain(text), letters).aligned(align);
            area.layer().middle(area.place(right, down, width, row), area.zoomed(List.of(line)));
        }
    }

    private void chart(Block.Picture picture, Spark spark, Place place) {
        XSLFChart chart = charts.create(
                area.layer(),
                place,
                spark.label(),
                picture.title() + ". " + spark.first() + " \u2192 " + spark.latest());
        XDDFCategoryAxis across = chart.createCategoryAxis(AxisPosition.BOTTOM);
        XDDFValueAxis along = chart.createValueAxis(AxisPosition.LEFT);
        across.setVisible(false);
        along.setVisible(false);
        List<Double> amounts = spark.results().stream().map(Result::amount).toList();
        double low = Math.min(Collections.min(amounts), spark.level().orElse(Double.MAX_VALUE));
        double high = Math.max(Collections.max(amounts), spark.level().orElse(-Double.MAX_VALUE));
        double margin = high > low ? (high - low) / 8 : Math.max(1, Math.abs(high) / 8);
        along.setMinimum(low - margin);
        along.setMaximum(high + margin);
        XDDFLineChartData data = (XDDFLineChartData) chart.createData(ChartTypes.LINE, across, along);
        data.setVaryColors(false);
        // PowerPoint repairs files in which this is not said.
        data.setGrouping(Grouping.STANDARD);
        XDDFCategoryDataSource names = NativeCharts.names(
                chart, spark.results().stream().map(Result::when).toList());
        add(chart, data, names, spark.label(), amounts, 1);
        spark.level()
                .ifPresent(
                        level -> add(chart, data, names, spark.reach(), Collections.nCopies(amounts.size(), level), 2));
        chart.plot(data);
        List<CTLineSer> lines =
                chart.getCTChart().getPlotArea().getLineChartArray(0).getSerList();
        paint(lines.get(0), Hue.DARK, 2.5);
        if (lines.size() > 1) {
            paint(lines.get(1), studio.missing(), 1.5);
            lines.get(1).getSpPr().getLn().addNewPrstDash().setVal(STPresetLineDashVal.SYS_DASH);
        }
    }

    private static void add(
            XSLFChart chart,
            XDDFLineChartData data,
            XDDFCategoryDataSource names,
            String title,
            List<Double> amounts,
            int column) {
        XDDFLineChartData.Series series = (XDDFLineChartData.Series)
                data.addSeries(names, NativeCharts.numbers(chart, amounts, column, Optional.empty()));
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
