package dev.tomster.chart;

import dev.tomster.chart.Shape.Anchor;
import dev.tomster.view.Chart.Traces;
import java.util.List;

/** Rows of names and marks: what is there is filled, what is not is an empty frame, so that a hole shows in grey as well. */
final class TracesDrawing {
    private static final double TOP = 34;
    private static final double LOWEST = 30;
    private static final double TALLEST = 44;
    /** How wide a mark is at the least. */
    private static final double MARK = 132;
    /** The first name of a row needs less room than the second. */
    private static final double FIRST = 0.4;

    private static final double GAP = 14;
    private static final Lettering LETTERS = Lettering.SMALL;

    private final Traces traces;
    private final Board board;

    TracesDrawing(Traces traces, Meter meter) {
        this.traces = traces;
        this.board = new Board(meter);
    }

    Drawing draw() {
        int room = (int) ((Drawing.TALLEST - TOP) / LOWEST);
        boolean isCut = traces.rows().size() > room;
        List<List<String>> shown = isCut ? traces.rows().subList(0, room - 1) : traces.rows();
        double height = Math.min(TALLEST, (Drawing.TALLEST - TOP) / (shown.size() + (isCut ? 1 : 0)));
        for (int column = 0; column < traces.heads().size(); column++) {
            board.write(
                    traces.heads().get(column),
                    left(column),
                    20,
                    Anchor.START,
                    Lettering.SMALL_STRONG,
                    Ink.BRAND_TEXT,
                    width(column) - GAP);
        }
        for (int row = 0; row < shown.size(); row++) {
            row(shown, row, TOP + row * height, height);
        }
        double bottom = TOP + shown.size() * height;
        if (isCut) {
            String more =
                    traces.more().replace("{n}", Integer.toString(traces.rows().size() - shown.size()));
            board.write(more, 0, bottom + height / 2 + LETTERS.drop(), Anchor.START, LETTERS, Ink.QUIET, Board.WIDTH);
            bottom += height;
        }
        return board.drawing(bottom);
    }

    private void row(List<List<String>> rows, int row, double y, double height) {
        List<String> cells = rows.get(row);
        boolean isSameAsAbove =
                row > 0 && traces.names() > 1 && rows.get(row - 1).get(0).equals(cells.get(0));
        if (!isSameAsAbove) {
            board.line(0, y, Board.WIDTH, y, 1, Ink.RULE);
        }
        for (int column = 0; column < cells.size(); column++) {
            String text = cells.get(column);
            if (column < traces.names()) {
                boolean isRepeated = column == 0 && isSameAsAbove;
                name(isRepeated ? "" : text.isEmpty() ? traces.hole() : text, text.isEmpty(), column, y + height / 2);
            } else {
                mark(text, column, y + 3, height - 6);
            }
        }
    }

    private void name(String text, boolean isHole, int column, double middle) {
        Lettering letters = column == 0 ? Lettering.SMALL_STRONG : LETTERS;
        board.write(
                text,
                left(column),
                middle + letters.drop(),
                Anchor.START,
                letters,
                isHole ? Ink.ACCENT_TEXT : Ink.TEXT,
                width(column) - GAP);
    }

    private void mark(String text, int column, double y, double height) {
        double width = width(column) - 4;
        double middle = left(column) + width / 2;
        double line = y + height / 2 + LETTERS.drop();
        if (text.isEmpty()) {
            board.framed(left(column), y, width, height, 4, Ink.PAPER, Ink.ACCENT);
            board.write(traces.hole(), middle, line, Anchor.MIDDLE, LETTERS, Ink.ACCENT_TEXT, width - GAP);
        } else {
            board.rounded(left(column), y, width, height, 4, Ink.TONE_5);
            board.write(text, middle, line, Anchor.MIDDLE, Lettering.SMALL_STRONG, Ink.TONE_5.over(), width - GAP);
        }
    }

    private double left(int column) {
        double left = 0;
        for (int before = 0; before < column; before++) {
            left += width(before);
        }
        return left;
    }

    private double width(int column) {
        int marks = traces.heads().size() - traces.names();
        double names = traces.names() == 0 ? 0 : Board.WIDTH - marks * MARK;
        if (column >= traces.names()) {
            return (Board.WIDTH - names) / marks;
        }
        if (traces.names() == 1) {
            return names;
        }
        return names * (column == 0 ? FIRST : 1 - FIRST);
    }
}
