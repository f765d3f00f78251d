package dev.tomster.chart;

import dev.tomster.chart.Shape.Anchor;
import dev.tomster.view.Chart.Legend;
import dev.tomster.view.Chart.Rank;
import dev.tomster.view.Chart.Sector;
import dev.tomster.view.Chart.Wheel;
import java.util.ArrayList;
import java.util.List;

/** A wheel: the further a piece reaches out and the darker it is, the more it was chosen. */
final class WheelDrawing {
    private static final double TOP = 34;
    private static final double RADIUS = 200;
    private static final double INNER = 46;
    private static final double GAP = 26;
    /** So many names have room around the wheel. */
    private static final int MOST = 28;

    private final Wheel wheel;
    private final Board board;

    WheelDrawing(Wheel wheel, Meter meter) {
        this.wheel = wheel;
        this.board = new Board(meter);
    }

    Drawing draw() {
        double height = TOP + 2 * RADIUS + 12;
        double x = Board.WIDTH / 2;
        double y = TOP + RADIUS + 6;
        boolean isCut = wheel.sectors().size() > MOST;
        List<Sector> shown = isCut ? wheel.sectors().subList(0, MOST) : wheel.sectors();
        legend();
        board.draw(Outline.disc(x, y, RADIUS), 1, Ink.RULE);
        List<RingLabels.Name> names = new ArrayList<>();
        double step = 2 * Math.PI / shown.size();
        for (int i = 0; i < shown.size(); i++) {
            Sector sector = shown.get(i);
            double radius = radius(sector.rank());
            Outline piece = Outline.sector(x, y, INNER, radius, i * step, (i + 1) * step);
            board.fill(piece, ink(sector.rank()));
            board.draw(piece, 2.5, Ink.PAPER);
            names.add(new RingLabels.Name(
                    sector.label(),
                    (i + 0.5) * step,
                    radius,
                    sector.rank() == Rank.PRIMARY ? Lettering.STRONG : Lettering.BODY,
                    sector.rank() == Rank.NONE ? Ink.QUIET : Ink.TEXT));
        }
        new RingLabels(board, x, y, RADIUS).write(names, TOP, height);
        if (isCut) {
            String more =
                    wheel.more().replace("{n}", Integer.toString(wheel.sectors().size() - MOST));
            board.write(more, Board.WIDTH, TOP / 2 + 2, Anchor.END, Lettering.SMALL, Ink.QUIET, Board.WIDTH / 2);
        }
        return board.drawing(height);
    }

    /** The ranks in one line above the wheel, as far as there is room. */
    private void legend() {
        double left = 0;
        for (Legend entry : wheel.legend()) {
            double width = board.width(entry.label(), Lettering.SMALL);
            if (left + 22 + width > Board.WIDTH / 2) {
                return;
            }
            board.framed(left, 2.5, 15, 15, 2, ink(entry.rank()), Ink.QUIET);
            board.write(entry.label(), left + 22, 16, Anchor.START, Lettering.SMALL, Ink.TEXT);
            left += 22 + width + GAP;
        }
    }

    private static double radius(Rank rank) {
        return switch (rank) {
            case PRIMARY -> RADIUS;
            case SECONDARY -> RADIUS * 0.78;
            case UNDECIDED -> RADIUS * 0.6;
            case NONE -> RADIUS * 0.45;
        };
    }

    private static Ink ink(Rank rank) {
        return switch (rank) {
            case PRIMARY -> Ink.TONE_1;
            case SECONDARY -> Ink.TONE_3;
            case UNDECIDED -> Ink.TONE_5;
            case NONE -> Ink.TONE_6;
        };
    }
}
