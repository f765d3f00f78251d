package dev.tomster.chart;

import dev.tomster.chart.Shape.Anchor;
import java.util.List;

/** A field of a grid with as many names as it has room for, and how many there are besides. */
final class Cell {
    private static final Lettering LETTERS = Lettering.SMALL;
    private static final double SIDE = 10;

    private Cell() {}

    /**
     * Fills a field.
     *
     * @param most how many lines a name may have
     */
    static void fill(Board board, Frame frame, Ink ground, List<String> names, int most) {
        board.box(frame.x, frame.y, frame.width - 3, frame.height - 3, ground);
        double y = frame.y + 6;
        double bottom = frame.y + frame.height - 7;
        double room = frame.width - 3 - 2 * SIDE;
        for (int i = 0; i < names.size(); i++) {
            List<String> lines = board.wrap(names.get(i), LETTERS, room, most);
            double end = y + lines.size() * LETTERS.line();
            boolean isLast = i == names.size() - 1;
            if (end + (isLast ? 0 : LETTERS.line()) > bottom) {
                board.write(
                        "+" + (names.size() - i),
                        frame.x + SIDE,
                        y + LETTERS.ascent(),
                        Anchor.START,
                        LETTERS,
                        ground.over());
                return;
            }
            board.write(lines, frame.x + SIDE, y + LETTERS.ascent(), Anchor.START, LETTERS, ground.over());
            y = end + 3;
        }
    }

    /** Where a field lies. */
    record Frame(double x, double y, double width, double height) {}
}
