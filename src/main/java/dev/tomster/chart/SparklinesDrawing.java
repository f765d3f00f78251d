package dev.tomster.chart;

import dev.tomster.chart.Shape.Anchor;
import dev.tomster.view.Chart.Point;
import dev.tomster.view.Chart.Spark;
import dev.tomster.view.Chart.Sparklines;
import java.util.List;

/** A row for each indicator: its name, its results as a line, the last of them, and the target as a dashed line. */
final class SparklinesDrawing {
    private static final double LOWEST = 36;
    private static final double TALLEST = 58;
    private static final double LABELS = 410;
    private static final double FIRST = 110;
    private static final double LINE = 230;
    private static final double GAP = 16;

    private final Sparklines sparklines;
    private final Board board;

    SparklinesDrawing(Sparklines sparklines, Meter meter) {
        this.sparklines = sparklines;
        this.board = new Board(meter);
    }

    Drawing draw() {
        int room = (int) (Drawing.TALLEST / LOWEST);
        boolean isCut = sparklines.sparks().size() > room;
        List<Spark> shown = isCut ? sparklines.sparks().subList(0, room - 1) : sparklines.sparks();
        double row = Math.min(TALLEST, Drawing.TALLEST / (shown.size() + (isCut ? 1 : 0)));
        for (int i = 0; i < shown.size(); i++) {
            row(shown.get(i), i * row, row);
        }
        double height = shown.size() * row;
        if (isCut) {
            String more = sparklines
                    .more()
                    .replace("{n}", Integer.toString(sparklines.sparks().size() - shown.size()));
            board.write(more, 0, height + row / 2 + 5, Anchor.START, Lettering.SMALL, Ink.QUIET, Board.WIDTH);
            height += row;
        }
        return board.drawing(height);
    }

    private void row(Spark spark, double top, double height) {
        double base = top + height / 2 + Lettering.BODY.drop();
        double left = LABELS + FIRST + GAP;
        double right = left + LINE;
        board.line(0, top + height - 0.5, Board.WIDTH, top + height - 0.5, 1, Ink.RULE);
        board.write(spark.label(), 0, base, Anchor.START, Lettering.BODY, Ink.TEXT, LABELS - GAP);
        board.write(spark.first(), left - GAP, base, Anchor.END, Lettering.SMALL, Ink.QUIET, FIRST);
        board.write(spark.latest(), right + GAP, base, Anchor.START, Lettering.STRONG, Ink.BRAND_TEXT, FIRST);
        board.write(
                spark.reach(),
                Board.WIDTH,
                base,
                Anchor.END,
                Lettering.SMALL,
                Ink.QUIET,
                Board.WIDTH - right - FIRST - 2 * GAP);
        double lowest = top + height - 10;
        double span = height - 20;
        spark.target()
                .ifPresent(target -> board.dashed(
                        left, lowest - target * span, right, lowest - target * span, 1.5, Ink.ACCENT_TEXT));
        Outline line = new Outline();
        for (int i = 0; i < spark.points().size(); i++) {
            Point point = spark.points().get(i);
            double x = left + point.x() * LINE;
            double y = lowest - point.y() * span;
            if (i == 0) {
                line.move(x, y);
            } else {
                line.line(x, y);
            }
        }
        board.draw(line, 2.5, Ink.TONE_2);
        Point last = spark.points().get(spark.points().size() - 1);
        board.fill(Outline.disc(left + last.x() * LINE, lowest - last.y() * span, 4.5), Ink.TONE_1);
    }
}
