package dev.tomster.chart;

import dev.tomster.chart.Shape.Anchor;
import dev.tomster.view.Chart.Flow;
import dev.tomster.view.Chart.Place;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** What leads to what, from left to right: boxes in columns, and arrows that bend only between the columns. */
final class FlowDrawing {
    private static final Lettering TYPE = Lettering.SMALL;
    private static final Lettering NAME = Lettering.SMALL_STRONG;
    private static final int MOST_LINES = 3;
    /** The line around a box. */
    private static final double EDGE = 1;

    /** Below the heading. */
    private static final double TOP = 6;

    private static final double FOOT = 26;
    private static final double SIDE = 12;
    private static final double PADDING = 14;
    private static final double ROW_GAP = 14;
    /** The gap between columns, in widths of a column, if the boxes are not too wide to look like boxes. */
    private static final double GAP = 0.36;

    private static final double WIDEST = 400;

    private static final double STROKE = 1.5;
    private static final double HEAD = 9;
    /** From one arrow to the next one at the side of a box, if there is room. */
    private static final double PORT = 16;

    private final Flow flow;
    private final Board board;
    private final FlowGrid grid;
    private final int hidden;
    private final double width;
    /** From column to column. */
    private final double step;

    private final double box;

    FlowDrawing(Flow flow, Meter meter) {
        this.flow = flow;
        this.board = new Board(meter);
        this.grid = new FlowFit(flow, box(1) + ROW_GAP, room(0), room(1)).grid();
        this.hidden = flow.places().size() - grid.size();
        int columns = grid.columns().size();
        double place = Math.min(WIDEST, Board.WIDTH / (columns * (1 + GAP) - GAP));
        this.width = place - 2 * EDGE;
        this.step = (Board.WIDTH - place) / Math.max(1, columns - 1);
        this.box = box(lines());
    }

    private static double box(int lines) {
        return PADDING + TYPE.line() + lines * NAME.line();
    }

    /** The height of the columns, with the gap below each box. */
    private static double room(int hidden) {
        return Drawing.TALLEST - TOP - EDGE + ROW_GAP - (hidden > 0 ? FOOT : 0);
    }

    Drawing draw() {
        new FlowOrder(grid).arrange();
        FlowHeights heights = new FlowHeights(grid, box + ROW_GAP);
        heights.arrange();
        grid.pieces().forEach(this::connect);
        for (List<FlowStop> column : grid.columns()) {
            for (FlowStop stop : column) {
                stop.place().ifPresentOrElse(place -> place(place, stop), () -> pass(stop));
            }
        }
        double bottom = TOP + heights.height() - ROW_GAP + EDGE;
        if (hidden > 0) {
            String more = flow.more().replace("{n}", Integer.toString(hidden));
            board.write(more, Board.WIDTH, bottom + FOOT - 8, Anchor.END, TYPE, Ink.QUIET, Board.WIDTH);
        }
        return board.drawing(bottom + (hidden > 0 ? FOOT : 0));
    }

    /** As many lines for each name as the longest one needs, if there is room. */
    private int lines() {
        int needed = grid.columns().stream()
                .flatMap(List::stream)
                .flatMap(stop -> stop.place().stream())
                .mapToInt(place -> board.wrap(place.label(), NAME, width - 2 * SIDE, MOST_LINES)
                        .size())
                .max()
                .orElse(1);
        return IntStream.iterate(needed, lines -> lines - 1)
                .filter(lines -> lines <= 1 || new FlowHeights(grid, box(lines) + ROW_GAP).height() <= room(hidden))
                .findFirst()
                .orElseThrow();
    }

    private double x(FlowStop stop) {
        return EDGE + stop.column() * step;
    }

    /** The middle of a box: below it is half of the gap between rows, which the last row does not need. */
    private static double y(FlowStop stop) {
        return TOP + stop.middle() - ROW_GAP / 2;
    }

    private void place(Place place, FlowStop stop) {
        double x = x(stop);
        double top = y(stop) - box / 2;
        Ink ground = ground(place);
        board.framed(x, top, width, box, 4, ground, Ink.RULE);
        int most = (int) ((box - PADDING - TYPE.line()) / NAME.line());
        List<String> lines = board.wrap(place.label(), NAME, width - 2 * SIDE, most);
        double first = y(stop) + TYPE.drop() - lines.size() * NAME.line() / 2;
        board.write(place.type(), x + SIDE, first, Anchor.START, TYPE, ground.over(), width - 2 * SIDE);
        board.write(lines, x + SIDE, first + TYPE.line(), Anchor.START, NAME, ground.over());
    }

    private static Ink ground(Place place) {
        return switch (place.kind()) {
            case TOUCHPOINT -> Ink.TONE_5;
            case CHANNEL -> Ink.TONE_1;
            case OTHER -> Ink.FAINT;
        };
    }

    private void pass(FlowStop stop) {
        board.line(x(stop), y(stop), x(stop) + width, y(stop), STROKE, Ink.QUIET);
    }

    private void connect(FlowPiece piece) {
        double left = x(piece.left()) + width;
        double right = x(piece.right());
        double from = port(piece, piece.left());
        double to = port(piece, piece.right());
        double start = left + (piece.endsLeft() ? HEAD : 0);
        double end = right - (piece.endsRight() ? HEAD : 0);
        double bend = (left + right) / 2;
        board.draw(new Outline().move(start, from).curve(bend, from, bend, to, end, to), STROKE, Ink.QUIET);
        if (piece.endsLeft()) {
            head(left, from, HEAD);
        }
        if (piece.endsRight()) {
            head(right, to, -HEAD);
        }
    }

    private void head(double tip, double y, double length) {
        board.fill(
                new Outline()
                        .move(tip, y)
                        .line(tip + length, y - HEAD / 2)
                        .line(tip + length, y + HEAD / 2)
                        .close(),
                Ink.QUIET);
    }

    /** Where a piece touches a stop: those that come from above do so above the others. */
    private double port(FlowPiece piece, FlowStop stop) {
        if (stop.place().isEmpty()) {
            return y(stop);
        }
        boolean isRightSide = piece.left() == stop;
        List<FlowPiece> beside = grid.pieces().stream()
                .filter(other -> (isRightSide ? other.left() : other.right()) == stop)
                .sorted(Comparator.comparing(other -> (isRightSide ? other.right() : other.left()).middle()))
                .toList();
        double apart = Math.min(PORT, (box - PADDING) / beside.size());
        return y(stop) + (beside.indexOf(piece) - (beside.size() - 1) / 2.0) * apart;
    }
}
