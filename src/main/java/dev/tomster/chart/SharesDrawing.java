package dev.tomster.chart;

import dev.tomster.view.Chart.Part;
import dev.tomster.view.Chart.Shares;
import java.util.ArrayList;
import java.util.List;

/** Parts of a whole as pieces of a ring, dark to light, each with its name and share beside it. */
final class SharesDrawing {
    private static final double HEIGHT = 350;
    private static final double OUTER = 160;
    private static final double INNER = 92;
    /** So many names have room on each side. */
    private static final int MOST = 14;

    private final Shares shares;
    private final Board board;

    SharesDrawing(Shares shares, Meter meter) {
        this.shares = shares;
        this.board = new Board(meter);
    }

    Drawing draw() {
        double x = Board.WIDTH / 2;
        double y = HEIGHT / 2;
        boolean isCut = shares.parts().size() > MOST;
        List<Part> shown = isCut ? shares.parts().subList(0, MOST - 1) : shares.parts();
        double sum = shares.parts().stream().mapToDouble(Part::size).sum();
        double whole = Math.max(shares.whole(), sum);
        board.fill(Outline.sector(x, y, INNER, OUTER, 0, 2 * Math.PI), Ink.FAINT);
        List<RingLabels.Name> names = new ArrayList<>();
        double angle = 0;
        for (int i = 0; i < shown.size(); i++) {
            Part part = shown.get(i);
            double to = angle + (whole > 0 ? part.size() / whole * 2 * Math.PI : 0);
            names.add(piece(part.value() + "  " + part.label(), angle, to, Ink.TONES.get(tone(i, shown.size())), x, y));
            angle = to;
        }
        if (isCut) {
            String more =
                    shares.more().replace("{n}", Integer.toString(shares.parts().size() - shown.size()));
            names.add(piece(more, angle, Math.max(angle, sum / whole * 2 * Math.PI), Ink.SOFT, x, y));
        }
        new RingLabels(board, x, y, OUTER).write(names, 0, HEIGHT);
        return board.drawing(HEIGHT);
    }

    /** Few parts have tones that are far apart. */
    private static int tone(int index, int count) {
        int last = Ink.TONES.size() - 1;
        return count <= 1 || count > Ink.TONES.size() ? index % Ink.TONES.size() : index * last / (count - 1);
    }

    private RingLabels.Name piece(String name, double from, double to, Ink ink, double x, double y) {
        if (to > from) {
            board.fill(Outline.sector(x, y, INNER, OUTER, from, to), ink);
            edge(from, x, y);
            edge(to, x, y);
        }
        double middle = Math.min((from + to) / 2, 2 * Math.PI - 0.001);
        return new RingLabels.Name(name, middle, OUTER, Lettering.BODY, Ink.TEXT);
    }

    /** A white line, so that neighbours are told apart in any grey. */
    private void edge(double angle, double x, double y) {
        board.line(
                Outline.x(x, INNER, angle),
                Outline.y(y, INNER, angle),
                Outline.x(x, OUTER, angle),
                Outline.y(y, OUTER, angle),
                3,
                Ink.PAPER);
    }
}
