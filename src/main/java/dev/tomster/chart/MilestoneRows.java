package dev.tomster.chart;

import dev.tomster.chart.Shape.Anchor;
import dev.tomster.view.Chart.Mark;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Milestones in as many rows as their names need, four at most; no name crosses another one, or another one's line. */
final class MilestoneRows {
    private static final int MOST_ROWS = 4;
    private static final double ROW = 25;
    private static final double RADIUS = 7;
    private static final double GAP = 6;
    private static final double WIDEST = 380;
    private static final Lettering LETTERS = Lettering.SMALL;

    /**
     * A milestone in its row.
     *
     * @param from the left edge of diamond and name
     * @param to the right edge
     */
    private record Placed(double x, int row, String name, double from, double to) {}

    private final Board board;
    private final double left;
    private final List<Placed> placed;
    private final int all;

    /** @param left where time begins */
    MilestoneRows(Board board, double left, List<Mark> marks) {
        this.board = board;
        this.left = left;
        this.all = marks.size();
        List<Mark> backwards = new ArrayList<>(marks);
        Collections.reverse(backwards);
        // Which order needs the least room depends on where the names are long: the better of several is taken.
        this.placed = Stream.of(marks, backwards)
                .flatMap(order -> Stream.of(place(order, false), place(order, true)))
                .min(Comparator.<List<Placed>>comparingInt(rows -> -rows.size()).thenComparingInt(MilestoneRows::last))
                .orElseThrow();
    }

    private static int last(List<Placed> rows) {
        return rows.stream().mapToInt(Placed::row).max().orElse(-1);
    }

    private List<Placed> place(List<Mark> marks, boolean preferLeft) {
        List<Placed> rows = new ArrayList<>();
        for (Mark mark : marks) {
            places(mark, preferLeft)
                    .filter(wanted -> wanted.from >= left && wanted.to <= Board.WIDTH)
                    .filter(wanted -> rows.stream().allMatch(other -> areApart(wanted, other)))
                    .findFirst()
                    .ifPresent(rows::add);
        }
        return rows;
    }

    private Stream<Placed> places(Mark mark, boolean preferLeft) {
        double x = Math.min(Board.WIDTH - RADIUS, Math.max(left + RADIUS, left + mark.at() * (Board.WIDTH - left)));
        String name = board.cut(mark.label(), LETTERS, WIDEST);
        double width = board.width(name, LETTERS) + GAP;
        List<Placed> places = new ArrayList<>();
        for (int row = 0; row < MOST_ROWS; row++) {
            places.add(new Placed(x, row, name, x - RADIUS, x + RADIUS + width));
            places.add(
                    preferLeft ? places.size() - 1 : places.size(),
                    new Placed(x, row, name, x - RADIUS - width, x + RADIUS));
        }
        return places.stream();
    }

    /** True if neither the names touch each other nor the line of one crosses the name of the other. */
    private static boolean areApart(Placed wanted, Placed other) {
        if (other.row == wanted.row) {
            return other.to + 2 * GAP <= wanted.from || wanted.to + 2 * GAP <= other.from;
        }
        Placed above = wanted.row < other.row ? wanted : other;
        Placed below = wanted.row < other.row ? other : wanted;
        return above.x < below.from - GAP || above.x > below.to + GAP;
    }

    double height() {
        return placed.isEmpty() ? 0 : (last(placed) + 1) * ROW + 8;
    }

    /** How many have no room. */
    int hidden() {
        return all - placed.size();
    }

    void draw(double top) {
        for (Placed mark : placed) {
            double middle = middle(mark, top);
            boolean isBefore = mark.from < mark.x - RADIUS;
            board.fill(Outline.diamond(mark.x, middle, RADIUS), Ink.ACCENT_TEXT);
            board.write(
                    mark.name,
                    isBefore ? mark.from : mark.x + RADIUS + GAP,
                    middle + LETTERS.drop(),
                    Anchor.START,
                    LETTERS,
                    Ink.TEXT);
        }
    }

    /** Draws the lines that lead down from the milestones, around the texts in the lanes. */
    void drawLines(double top, double bottom, List<Shape.Label> texts) {
        for (Placed mark : placed) {
            double y = middle(mark, top) + RADIUS;
            for (Shape.Label text : texts) {
                if (text.left() - GAP < mark.x && mark.x < text.right() + GAP) {
                    board.dashed(mark.x, y, mark.x, text.top(), 1, Ink.ACCENT_TEXT);
                    y = text.bottom();
                }
            }
            board.dashed(mark.x, y, mark.x, bottom, 1, Ink.ACCENT_TEXT);
        }
    }

    private static double middle(Placed mark, double top) {
        return top + 4 + mark.row * ROW + ROW / 2;
    }
}
