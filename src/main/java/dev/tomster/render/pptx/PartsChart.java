package dev.tomster.render.pptx;

import dev.tomster.chart.Ink;
import dev.tomster.chart.Inks;
import dev.tomster.render.pptx.Layer.Paint;
import dev.tomster.view.Block;
import dev.tomster.view.Chart.Part;
import java.util.List;
import java.util.Optional;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFPieChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xslf.usermodel.XSLFChart;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarSer;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTCatAx;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDLbls;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDPt;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTManualLayout;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTPieSer;
import org.openxmlformats.schemas.drawingml.x2006.chart.STDLblPos;
import org.openxmlformats.schemas.drawingml.x2006.chart.STLayoutMode;
import org.openxmlformats.schemas.drawingml.x2006.chart.STLayoutTarget;

/** Draws parts of a whole as a pie, and amounts as bars. */
final class PartsChart {
    /** More pieces are hard to tell apart. */
    private static final int MOST_PIECES = 6;

    private static final int GAP = 60;
    private static final Letters NAMES = new Letters(19, 25, false, Hue.TEXT);

    private final NativeCharts charts;
    private final Inks inks;
    private final Block.Picture picture;
    private final List<Part> parts;
    private final NumberForm form;

    PartsChart(NativeCharts charts, Inks inks, Block.Picture picture, List<Part> parts) {
        this.charts = charts;
        this.inks = inks;
        this.picture = picture;
        this.parts = parts;
        this.form = NumberForm.of(parts);
    }

    /** True if the parts fill the whole and are few: a pie that says otherwise would lie. */
    boolean isPie(double whole) {
        double sum = parts.stream().mapToDouble(Part::size).sum();
        return parts.size() <= MOST_PIECES && form.code().isPresent() && sum > 0 && Math.abs(sum - whole) < 0.5;
    }

    void pie(Area area, Place place) {
        XSLFChart chart = charts.create(area.layer(), place, picture.title(), picture.description());
        // A pie has no axes.
        XDDFPieChartData data = (XDDFPieChartData) chart.createData(ChartTypes.PIE, null, null);
        data.setVaryColors(true);
        series(chart, data);
        chart.plot(data);
        CTPieSer series = chart.getCTChart().getPlotArea().getPieChartArray(0).getSerArray(0);
        for (int i = 0; i < parts.size(); i++) {
            CTDPt piece = series.addNewDPt();
            piece.addNewIdx().setVal(i);
            piece.addNewBubble3D().setVal(false);
            int tone = parts.size() == 1 ? 0 : i * (Ink.TONES.size() - 1) / (parts.size() - 1);
            Layer.paint(
                    piece.addNewSpPr(),
                    Paint.filled(Hue.of(Ink.TONES.get(tone), inks)).edged(Hue.PAPER, 3));
        }
        CTDLbls labels = labels(series.addNewDLbls(), true);
        labels.addNewShowLeaderLines().setVal(true);
        CTManualLayout layout = chart.getCTChart().getPlotArea().addNewLayout().addNewManualLayout();
        layout.addNewLayoutTarget().setVal(STLayoutTarget.INNER);
        layout.addNewXMode().setVal(STLayoutMode.EDGE);
        layout.addNewYMode().setVal(STLayoutMode.EDGE);
        layout.addNewX().setVal(0.3);
        layout.addNewY().setVal(0.06);
        layout.addNewW().setVal(0.4);
        layout.addNewH().setVal(0.88);
    }

    void bars(Area area, Place place) {
        XSLFChart chart = charts.create(area.layer(), place, picture.title(), picture.description());
        XDDFCategoryAxis across = chart.createCategoryAxis(AxisPosition.LEFT);
        XDDFValueAxis along = chart.createValueAxis(AxisPosition.BOTTOM);
        across.setOrientation(AxisOrientation.MAX_MIN);
        along.setCrosses(AxisCrosses.AUTO_ZERO);
        along.setVisible(false);
        along.setMinimum(0);
        XDDFBarChartData data = (XDDFBarChartData) chart.createData(ChartTypes.BAR, across, along);
        data.setBarDirection(BarDirection.BAR);
        data.setVaryColors(false);
        data.setGapWidth(GAP);
        series(chart, data);
        chart.plot(data);
        CTBarSer series = chart.getCTChart().getPlotArea().getBarChartArray(0).getSerArray(0);
        Layer.paint(series.isSetSpPr() ? series.getSpPr() : series.addNewSpPr(), Paint.filled(Hue.DARK));
        if (form.code().isPresent()) {
            labels(series.addNewDLbls(), false);
        }
        CTCatAx axis = chart.getCTChart().getPlotArea().getCatAxArray(0);
        Layer.paint(axis.isSetSpPr() ? axis.getSpPr() : axis.addNewSpPr(), Paint.NONE);
        charts.write(axis.addNewTxPr(), NAMES);
    }

    private void series(XSLFChart chart, XDDFChartData data) {
        List<Double> sizes = parts.stream().map(Part::size).toList();
        XDDFChartData.Series series = data.addSeries(
                NativeCharts.names(chart, form.names()), NativeCharts.numbers(chart, sizes, 1, form.code()));
        String title = Characters.clean(picture.title());
        series.setTitle(title, chart.setSheetTitle(title, 1));
    }

    private CTDLbls labels(CTDLbls labels, boolean hasNames) {
        Optional<String> code = form.code();
        code.ifPresent(written -> {
            labels.addNewNumFmt().setFormatCode(written);
            labels.getNumFmt().setSourceLinked(false);
        });
        charts.write(labels.addNewTxPr(), hasNames ? NAMES : NAMES.bold());
        labels.addNewDLblPos().setVal(STDLblPos.OUT_END);
        labels.addNewShowLegendKey().setVal(false);
        labels.addNewShowVal().setVal(true);
        labels.addNewShowCatName().setVal(hasNames);
        labels.addNewShowSerName().setVal(false);
        labels.addNewShowPercent().setVal(false);
        labels.addNewShowBubbleSize().setVal(false);
        labels.setSeparator("  ");
        return labels;
    }
}
