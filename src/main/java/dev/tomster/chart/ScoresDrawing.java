package dev.tomster.chart;

import dev.tomster.chart.Shape.Anchor;
import dev.tomster.view.Chart.Course;
import dev.tomster.view.Chart.Point;
import dev.tomster.view.Chart.Score;
import dev.tomster.view.Chart.Scores;
import dev.tomster.view.Chart.Standing;
import java.util.List;

/**
 * A row for each indicator: its name, its values as a line with what was due as a dashed one, its last value, what is held
 * against the target, the target, the pace as a bar, and what follows as a word with a sign, which need no colour.
 */
final class ScoresDrawing {
    private static final double HEADS = ScoreColumn.HEADS;
    private static final double GAP = 16;
    private static final double BAR = 78;
    private static final double SIGN = 12;
    private static final double ARROW = 10;

    private final Scores scores;
    private final boolean drawsCourses;
    private final Board board;

    /** @param drawsCourses false if the lines are drawn by others, over the picture */
    ScoresDrawing(Scores scores, Meter meter, boolean drawsCourses) {
        this.scores = scores;
        this.drawsCourses = drawsCourses;
        this.board = new Board(meter);
    }

    Drawing draw() {
        double row = ScoreColumn.height(scores.scores().size());
        List<ScoreColumn> columns = List.of(ScoreColumn.values());
        for (int i = 0; i < columns.size(); i++) {
            ScoreColumn column = columns.get(i);
            write(scores.heads().get(i), column, HEADS - 12, column.anchor(), Lettering.SMALL, Ink.QUIET);
        }
        board.line(0, HEADS - 0.5, Board.WIDTH, HEADS - 0.5, 1.5, Ink.TONE_2);
        for (int i = 0; i < scores.scores().size(); i++) {
            row(scores.scores().get(i), HEADS + i * row, row);
        }
        return board.drawing(HEADS + scores.scores().size() * row);
    }

    private void row(Score score, double top, double height) {
        double base = top + height / 2 + Lettering.BODY.drop();
        board.line(0, top + height - 0.5, Board.WIDTH, top + height - 0.5, 1, Ink.RULE);
        label(score.label(), top + height / 2);
        score.course().filter(course -> drawsCourses).ifPresent(course -> course(course, top + 9, height - 18));
        trend(score, top + height / 2);
        write(score.latest(), ScoreColumn.LATEST, base, Anchor.END, Lettering.SMALL, Ink.QUIET);
        write(score.value(), ScoreColumn.VALUE, base, Anchor.END, Lettering.STRONG, Ink.BRAND_TEXT);
        write(score.target(), ScoreColumn.TARGET, base, Anchor.END, Lettering.SMALL, Ink.TEXT);
        score.pace().ifPresent(pace -> {
            double left = ScoreColumn.PACE.left();
            board.rounded(left, top + height / 2 - 5, BAR, 10, 2, Ink.TONE_6);
            if (pace > 0.02) {
                board.rounded(left, top + height / 2 - 5, BAR * pace, 10, 2, Ink.TONE_2);
            }
        });
        write(score.progress(), ScoreColumn.PACE, base, Anchor.END, Lettering.SMALL, Ink.TEXT);
        decision(score, top + height / 2);
    }

    /** An arrow upwards, to the right or downwards, and the word. */
    private void trend(Score score, double middle) {
        double left = ScoreColumn.TREND.left();
        score.movement().ifPresent(movement -> {
            double rise = switch (movement) {
                case RISING -> ARROW;
                case STEADY -> 0;
                case FALLING -> -ARROW;
            };
            double length = rise == 0 ? ARROW * 1.4 : ARROW;
            double tipX = left + length;
            double tipY = middle - rise / 2;
            board.line(left, middle + rise / 2, tipX, tipY, 2, Ink.TEXT);
            double back = rise == 0 ? 5 : 6;
            board.line(tipX, tipY, tipX - back, rise == 0 ? tipY - back : tipY, 2, Ink.TEXT);
            board.line(tipX, tipY, rise == 0 ? tipX - back : tipX, tipY + (rise < 0 ? -back : back), 2, Ink.TEXT);
        });
        double text = left + 1.4 * ARROW + 6;
        double base = middle + Lettering.SMALL.drop();
        board.write(
                score.trend(), text, base, Anchor.START, Lettering.SMALL, Ink.TEXT, ScoreColumn.TREND.right() - text);
    }

    /** On one line, or in smaller letters on two. */
    private void label(String text, double middle) {
        double room = ScoreColumn.LABEL.width();
        boolean isShort = board.width(text, Lettering.BODY) <= room;
        Lettering letters = isShort ? Lettering.BODY : Lettering.SMALL;
        List<String> lines = board.wrap(text, letters, room, 2);
        double first = middle + letters.drop() - (lines.size() - 1) * letters.line() / 2;
        board.write(lines, 0, first, Anchor.START, letters, Ink.TEXT);
    }

    private void write(String text, ScoreColumn column, double base, Anchor anchor, Lettering letters, Ink ink) {
        double room = column == ScoreColumn.PACE && base > HEADS ? column.width() - BAR - 8 : column.width();
        board.write(text, anchor == Anchor.END ? column.right() : column.left(), base, anchor, letters, ink, room);
    }

    /** What was due lies below the values; a period without one leaves a gap. */
    private void course(Course course, double top, double span) {
        double left = ScoreColumn.COURSE.left();
        double width = ScoreColumn.COURSE.width() - 6;
        for (int i = 1; i < course.due().size(); i++) {
            Point from = course.due().get(i - 1);
            Point to = course.due().get(i);
            board.dashed(
                    left + from.x() * width,
                    top + (1 - from.y()) * span,
                    left + to.x() * width,
                    top + (1 - to.y()) * span,
                    1.5,
                    Ink.ACCENT_TEXT);
        }
        for (List<Point> stroke : course.strokes()) {
            Outline line = new Outline();
            for (int i = 0; i < stroke.size(); i++) {
                double x = left + stroke.get(i).x() * width;
                double y = top + (1 - stroke.get(i).y()) * span;
                if (i == 0) {
                    line.move(x, y);
                } else {
                    line.line(x, y);
                }
            }
            if (stroke.size() > 1) {
                board.draw(line, 2.5, Ink.TONE_2);
            } else {
                dot(stroke.get(0), left, width, top, span, 3);
            }
        }
        List<Point> end = course.strokes().get(course.strokes().size() - 1);
        Point last = end.get(end.size() - 1);
        dot(last, left, width, top, span, 4.5);
        if (!course.isOver()) {
            board.fill(Outline.disc(left + last.x() * width, top + (1 - last.y()) * span, 2.5), Ink.PAPER);
        }
    }

    private void dot(Point point, double left, double width, double top, double span, double radius) {
        board.fill(Outline.disc(left + point.x() * width, top + (1 - point.y()) * span, radius), Ink.TONE_1);
    }

    /** What asks for more is darker. */
    private void decision(Score score, double middle) {
        double left = ScoreColumn.DECISION.left();
        double base = middle + Lettering.SMALL.drop();
        if (score.standing().isEmpty()) {
            write(score.decision(), ScoreColumn.DECISION, base, Anchor.START, Lettering.SMALL, Ink.QUIET);
            return;
        }
        Standing standing = score.standing().get();
        Ink ground = ground(standing);
        double width = ScoreColumn.DECISION.width();
        double half = score.hint().isEmpty() ? 14 : 21;
        if (ground == Ink.PAPER) {
            board.framed(left, middle - half, width, 2 * half, 6, ground, Ink.TONE_2);
        } else {
            board.rounded(left, middle - half, width, 2 * half, 6, ground);
        }
        double drop = score.hint().isEmpty() ? 0 : Lettering.SMALL.line() / 2;
        sign(standing, left + 12, middle - drop, ground.over());
        double text = left + 12 + SIGN + 10;
        double room = left + width - text - GAP / 2;
        board.write(score.decision(), text, base - drop, Anchor.START, Lettering.SMALL_STRONG, ground.over(), room);
        board.write(score.hint(), text, base + drop, Anchor.START, Lettering.SMALL, ground.over(), room);
    }

    private static Ink ground(Standing standing) {
        return switch (standing) {
            case CONTINUE -> Ink.PAPER;
            case ADJUST -> Ink.TONE_5;
            case CHANGE -> Ink.TONE_1;
        };
    }

    /** The signs that the words have in tables: as it is, more or less, something else. */
    private void sign(Standing standing, double x, double y, Ink ink) {
        double half = SIGN / 2;
        switch (standing) {
            case CONTINUE -> {
                board.line(x, y - 3, x + SIGN, y - 3, 2.2, ink);
                board.line(x, y + 3, x + SIGN, y + 3, 2.2, ink);
            }
            case ADJUST -> {
                board.line(x, y - 2, x + SIGN, y - 2, 2.2, ink);
                board.line(x + half, y - 7.5, x + half, y + 3.5, 2.2, ink);
                board.line(x, y + 6.5, x + SIGN, y + 6.5, 2.2, ink);
            }
            case CHANGE -> {
                board.line(x + 1, y - half + 1, x + SIGN - 1, y + half - 1, 2.2, ink);
                board.line(x + 1, y + half - 1, x + SIGN - 1, y - half + 1, 2.2, ink);
            }
        }
    }
}
