package dev.tomster.chart;

import dev.tomster.view.Chart;

/** Draws what the view describes. */
public final class Drawings {
    private Drawings() {}

    /** A scoreboard without the lines of its courses, which are drawn over it. */
    public static Drawing withoutCourses(Chart.Scores scores, Meter meter) {
        return new ScoresDrawing(scores, meter, false).draw();
    }

    /** The picture of a chart. The same chart gives the same picture. */
    public static Drawing of(Chart chart, Meter meter) {
        return chart.fold(new Chart.Visitor<>() {
            @Override
            public Drawing gantt(Chart.Gantt gantt) {
                return new GanttDrawing(gantt, meter).draw();
            }

            @Override
            public Drawing shares(Chart.Shares shares) {
                return new SharesDrawing(shares, meter).draw();
            }

            @Override
            public Drawing bars(Chart.Bars bars) {
                return new BarsDrawing(bars, meter).draw();
            }

            @Override
            public Drawing matrix(Chart.Matrix matrix) {
                return new MatrixDrawing(matrix, meter).draw();
            }

            @Override
            public Drawing wheel(Chart.Wheel wheel) {
                return new WheelDrawing(wheel, meter).draw();
            }

            @Override
            public Drawing week(Chart.Week week) {
                return new WeekDrawing(week, meter).draw();
            }

            @Override
            public Drawing scores(Chart.Scores scores) {
                return new ScoresDrawing(scores, meter, true).draw();
            }

            @Override
            public Drawing tree(Chart.Tree tree) {
                return new TreeDrawing(tree, meter).draw();
            }

            @Override
            public Drawing flow(Chart.Flow flow) {
                return new FlowDrawing(flow, meter).draw();
            }

            @Override
            public Drawing traces(Chart.Traces traces) {
                return new TracesDrawing(traces, meter).draw();
            }
        });
    }
}
