package dev.tomster.chart;

import dev.tomster.chart.Shape.Anchor;
import dev.tomster.view.Chart.Entry;
import dev.tomster.view.Chart.Week;
import java.util.List;

/** A week in days and parts of the day: the darker a field, the more is published in it. */
final class WeekDrawing {
    private static final double LEFT = 116;
    private static final double TOP = 30;
    private static final double LOWEST = 54;
    private static final double TALLEST = 78;
    private static final List<Ink> GROUNDS = List.of(Ink.FAINT, Ink.TONE_6, Ink.TONE_5, Ink.TONE_4, Ink.TONE_3);

    private final Week week;
    private final Board board;

    WeekDrawing(Week week, Meter meter) {
        this.week = week;
        this.board = new Board(meter);
    }

    Drawing draw() {
        double width = (Board.WIDTH - LEFT) / week.days().size();
        double height = Math.max(
                LOWEST, Math.min(TALLEST, (Drawing.TALLEST - TOP) / week.hours().size()));
        for (int day = 0; day < week.days().size(); day++) {
            double x = LEFT + day * width;
            board.write(
                    week.days().get(day), x + 10, 19, Anchor.START, Lettering.SMALL_STRONG, Ink.BRAND_TEXT, width - 14);
        }
        for (int row = 0; row < week.hours().size(); row++) {
            double y = TOP + row * height;
            board.write(
                    week.hours().get(row),
                    0,
                    y + 6 + Lettering.SMALL.ascent(),
                    Anchor.START,
                    Lettering.SMALL,
                    Ink.QUIET,
                    LEFT - 8);
            for (int day = 0; day < week.days().size(); day++) {
                List<String> names = names(day, row);
                Ink ground = GROUNDS.get(Math.min(names.size(), GROUNDS.size() - 1));
                Cell.fill(board, new Cell.Frame(LEFT + day * width, y, width, height), ground, names, 2);
            }
        }
        return board.drawing(TOP + week.hours().size() * height);
    }

    private List<String> names(int day, int row) {
        return week.entries().stream()
                .filter(entry -> entry.column() == day && entry.row() == row)
                .map(Entry::label)
                .toList();
    }
}
