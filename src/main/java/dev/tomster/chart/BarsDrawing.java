package dev.tomster.chart;

import dev.tomster.chart.Shape.Anchor;
import dev.tomster.view.Chart.Bars;
import dev.tomster.view.Chart.Part;
import java.util.List;

/** Amounts as bars, each with its name before and its value behind it. */
final class BarsDrawing {
    private static final double LOWEST = 27;
    private static final double TALLEST = 56;
    private static final double WIDEST_LABELS = 400;
    private static final double WIDEST_VALUES = 320;
    private static final double GAP = 14;
    private static final Lettering LETTERS = Lettering.BODY;

    private final Bars bars;
    private final Board board;

    BarsDrawing(Bars bars, Meter meter) {
        this.bars = bars;
        this.board = new Board(meter);
    }

    Drawing draw() {
        int room = (int) (Drawing.TALLEST / LOWEST);
        boolean isCut = bars.parts().size() > room;
        List<Part> shown = isCut ? bars.parts().subList(0, room - 1) : bars.parts();
        double row = Math.min(TALLEST, Drawing.TALLEST / (shown.size() + (isCut ? 1 : 0)));
        double left =
                Math.min(WIDEST_LABELS, widest(shown.stream().map(Part::label).toList())) + GAP;
        double right =
                Math.min(WIDEST_VALUES, widest(shown.stream().map(Part::value).toList())) + GAP;
        double most = shown.stream().mapToDouble(Part::size).max().orElse(0);
        for (int i = 0; i < shown.size(); i++) {
            Part part = shown.get(i);
            double middle = i * row + row / 2;
            double length = most > 0 ? part.size() / most * (Board.WIDTH - left - right) : 0;
            double thickness = row * 0.56;
            board.write(part.label(), 0, middle + LETTERS.drop(), Anchor.START, LETTERS, Ink.TEXT, left - GAP);
            board.rounded(left, middle - thickness / 2, Math.max(2, length), thickness, 3, Ink.TONE_2);
            board.write(
                    part.value(),
                    left + length + GAP,
                    middle + LETTERS.drop(),
                    Anchor.START,
                    Lettering.STRONG,
                    Ink.TEXT,
                    right - GAP);
        }
        double height = shown.size() * row;
        if (isCut) {
            String more =
                    bars.more().replace("{n}", Integer.toString(bars.parts().size() - shown.size()));
            board.write(
                    more, 0, height + row / 2 + LETTERS.drop(), Anchor.START, Lettering.SMALL, Ink.QUIET, Board.WIDTH);
            height += row;
        }
        return board.drawing(height);
    }

    private double widest(List<String> texts) {
        return texts.stream()
                .mapToDouble(text -> board.width(text, Lettering.STRONG))
                .max()
                .orElse(0);
    }
}
