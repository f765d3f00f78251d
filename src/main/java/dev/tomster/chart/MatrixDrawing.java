package dev.tomster.chart;

import dev.tomster.chart.Shape.Anchor;
import dev.tomster.view.Chart.Entry;
import dev.tomster.view.Chart.Matrix;
import java.util.List;

/** A grid of two properties: the darker a field, the more of both. */
final class MatrixDrawing {
    private static final double LEFT = 150;
    private static final double TOP = 30;
    private static final double FOOT = 52;
    private static final double ROW = 126;
    /** From little of both to much of both. */
    private static final List<Ink> GROUNDS = List.of(Ink.FAINT, Ink.TONE_6, Ink.TONE_5, Ink.TONE_4, Ink.TONE_2);

    private final Matrix matrix;
    private final Board board;

    MatrixDrawing(Matrix matrix, Meter meter) {
        this.matrix = matrix;
        this.board = new Board(meter);
    }

    Drawing draw() {
        int steps = matrix.stepsAcross().size();
        double width = (Board.WIDTH - LEFT) / steps;
        board.write(matrix.up(), 0, 19, Anchor.START, Lettering.SMALL_STRONG, Ink.BRAND_TEXT, Board.WIDTH);
        for (int row = 0; row < steps; row++) {
            double y = TOP + (steps - 1 - row) * ROW;
            board.write(
                    matrix.stepsUp().get(row), 0, y + ROW / 2 + 5, Anchor.START, Lettering.SMALL, Ink.TEXT, LEFT - 12);
            for (int column = 0; column < steps; column++) {
                Ink ground = GROUNDS.get((row + column) * (GROUNDS.size() - 1) / (2 * (steps - 1)));
                Cell.fill(board, new Cell.Frame(LEFT + column * width, y, width, ROW), ground, names(column, row), 3);
            }
        }
        double bottom = TOP + steps * ROW;
        for (int column = 0; column < steps; column++) {
            double middle = LEFT + column * width + width / 2;
            board.write(
                    matrix.stepsAcross().get(column),
                    middle,
                    bottom + 18,
                    Anchor.MIDDLE,
                    Lettering.SMALL,
                    Ink.TEXT,
                    width - 12);
        }
        board.write(
                matrix.across(),
                Board.WIDTH - 3,
                bottom + 41,
                Anchor.END,
                Lettering.SMALL_STRONG,
                Ink.BRAND_TEXT,
                Board.WIDTH);
        return board.drawing(bottom + FOOT);
    }

    private List<String> names(int column, int row) {
        return matrix.entries().stream()
                .filter(entry -> entry.column() == column && entry.row() == row)
                .map(Entry::label)
                .toList();
    }
}
