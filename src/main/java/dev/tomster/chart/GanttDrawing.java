package dev.tomster.chart;

import dev.tomster.chart.Shape.Anchor;
import dev.tomster.view.Chart.Gantt;
import dev.tomster.view.Chart.Lane;
import dev.tomster.view.Chart.LaneKind;
import dev.tomster.view.Chart.Stretch;
import java.util.List;

/** Operations as bars, phases as thinner ones below them, milestones as diamonds on top. */
final class GanttDrawing {
    private static final double BAND = 24;
    private static final double GAP = 10;
    private static final double INDENT = 18;
    private static final double WIDEST_LABELS = 350;
    private static final double LOWEST_LANE = 22;
    private static final double TALLEST_LANE = 46;
    private static final double FOOT = 26;
    private static final double THINNEST = 5;
    private static final double EDGE = 2;

    private final Gantt gantt;
    private final Board board;
    private final MilestoneRows milestones;
    private final double left;

    GanttDrawing(Gantt gantt, Meter meter) {
        this.gantt = gantt;
        this.board = new Board(meter);
        this.left = labels() + 2 * GAP;
        this.milestones = new MilestoneRows(board, left, gantt.marks());
    }

    private double labels() {
        double widest = gantt.lanes().stream()
                .mapToDouble(lane -> indent(lane) + board.width(lane.label(), letters(lane)))
                .max()
                .orElse(0);
        return Math.min(WIDEST_LABELS, widest);
    }

    Drawing draw() {
        double axis = (gantt.bands().isEmpty() ? 1 : 2) * BAND;
        double top = axis + milestones.height() + 6;
        double room = Drawing.TALLEST - top - EDGE;
        List<Lane> shown =
                LaneChoice.of(gantt.lanes(), (int) (room / LOWEST_LANE), (int) ((room - FOOT) / LOWEST_LANE));
        long hidden = operations(gantt.lanes()) - operations(shown) + milestones.hidden();
        double lane = Math.min(TALLEST_LANE, (room - (hidden > 0 ? FOOT : 0)) / shown.size());
        double bottom = top + lane * shown.size();
        axis(bottom);
        milestones.draw(axis);
        int texts = board.count();
        for (int i = 0; i < shown.size(); i++) {
            lane(shown.get(i), top + i * lane, lane);
        }
        milestones.drawLines(axis, bottom, board.labels(texts));
        if (hidden > 0) {
            String more = gantt.more().replace("{n}", Long.toString(hidden));
            board.write(more, Board.WIDTH, bottom + FOOT - 6, Anchor.END, Lettering.SMALL, Ink.QUIET, Board.WIDTH);
        }
        return board.drawing(bottom + (hidden > 0 ? FOOT : EDGE));
    }

    /** Phases that have no room are not counted: they stand on the sheets of their campaigns, not in the table. */
    private static long operations(List<Lane> lanes) {
        return lanes.stream().filter(lane -> lane.kind() != LaneKind.PHASE).count();
    }

    private double x(double at) {
        return left + at * (Board.WIDTH - left);
    }

    private void axis(double bottom) {
        double tickTop = gantt.bands().isEmpty() ? 0 : BAND;
        for (Stretch band : gantt.bands()) {
            name(band, 0, Lettering.SMALL_STRONG, Ink.BRAND_TEXT);
        }
        for (int i = 0; i < gantt.ticks().size(); i++) {
            Stretch tick = gantt.ticks().get(i);
            if (i % 2 == 0) {
                board.box(
                        x(tick.from()),
                        tickTop + BAND,
                        x(tick.to()) - x(tick.from()),
                        bottom - tickTop - BAND,
                        Ink.FAINT);
            }
            name(tick, tickTop, Lettering.SMALL, Ink.QUIET);
        }
        for (Stretch band : gantt.bands()) {
            board.line(x(band.from()), 4, x(band.from()), bottom, 1, Ink.RULE);
        }
        board.line(left, tickTop + BAND, Board.WIDTH, tickTop + BAND, 1.5, Ink.BRAND);
    }

    private void name(Stretch stretch, double top, Lettering letters, Ink ink) {
        double from = x(stretch.from());
        double width = x(stretch.to()) - from;
        if (board.width(stretch.label(), letters) <= width - 6) {
            board.write(stretch.label(), from + 5, top + BAND / 2 + letters.drop(), Anchor.START, letters, ink);
        }
    }

    private void lane(Lane lane, double top, double height) {
        double middle = top + height / 2;
        Lettering letters = letters(lane);
        double indent = indent(lane);
        board.write(
                lane.label(), indent, middle + letters.drop(), Anchor.START, letters, Ink.TEXT, left - GAP - indent);
        double from = x(lane.from());
        double width = Math.max(THINNEST, x(lane.to()) - from);
        from = Math.min(from, Board.WIDTH - width);
        double thickness = lane.kind() == LaneKind.PHASE ? Math.min(14, height * 0.42) : Math.min(28, height - 4);
        Ink ink = switch (lane.kind()) {
            case ALWAYS_ON -> Ink.TONE_4;
            case CAMPAIGN -> Ink.TONE_1;
            case PHASE -> Ink.TONE_3;
        };
        board.rounded(from, middle - thickness / 2, width, thickness, 3, ink);
        when(lane, from, from + width, middle, ink);
    }

    /** The dates in the bar, or beside it, or not at all: the table has them. */
    private void when(Lane lane, double from, double to, double middle, Ink ink) {
        Lettering letters = Lettering.SMALL;
        double width = board.width(lane.when(), letters);
        double base = middle + letters.drop();
        if (lane.kind() != LaneKind.PHASE && width + 16 <= to - from) {
            board.write(lane.when(), from + 8, base, Anchor.START, letters, ink.over());
        } else if (to + 8 + width <= Board.WIDTH) {
            board.write(lane.when(), to + 8, base, Anchor.START, letters, Ink.QUIET);
        } else if (from - 8 - width >= left) {
            board.write(lane.when(), from - 8, base, Anchor.END, letters, Ink.QUIET);
        }
    }

    private static double indent(Lane lane) {
        return lane.kind() == LaneKind.PHASE ? INDENT : 0;
    }

    private static Lettering letters(Lane lane) {
        return lane.kind() == LaneKind.PHASE ? Lettering.SMALL : Lettering.SMALL_STRONG;
    }
}
