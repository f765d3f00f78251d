package dev.tomster.render.slides;

import dev.tomster.render.font.TextMeter;
import dev.tomster.view.Block;
import dev.tomster.view.Words;
import java.util.ArrayList;
import java.util.List;

/** Fills the boxes of the canvas: four above, the others below, in letters as large as can be. */
final class CanvasFit {
    /** The canvas as it is shown, and the size of its letters in hundredths. */
    record Shown(Block.Canvas canvas, int zoom) {}

    private static final int ABOVE = 4;
    private static final int BELOW = 3;
    private static final double GAP = 16;
    /** The sides of a box; its head and what stands above and below it. */
    private static final double SIDES = 28;

    private static final double HEAD = 56;
    /** What both rows of boxes have together. */
    private static final double ROOM = SlideSize.CANVAS - GAP;

    private static final double BULLET = 18;
    private static final double FONT = 15;
    private static final double LINE = 20;
    private static final double BETWEEN = 4;
    private static final String MORE = "\u2026";

    private final TextMeter meter;

    CanvasFit(TextMeter meter) {
        this.meter = meter;
    }

    Shown fit(Block.Canvas canvas) {
        for (int zoom : Filling.ZOOMS) {
            if (fits(canvas.boxes(), zoom)) {
                return new Shown(canvas, zoom);
            }
        }
        return new Shown(new Block.Canvas(cut(canvas.boxes())), 100);
    }

    private boolean fits(List<Block.Panel> boxes, int zoom) {
        double above = 0;
        double below = 0;
        for (int i = 0; i < boxes.size(); i++) {
            double height = height(boxes.get(i).items(), width(i), zoom);
            above = i < ABOVE ? Math.max(above, height) : above;
            below = i < ABOVE ? below : Math.max(below, height);
        }
        return above + below <= ROOM;
    }

    /** The tallest boxes lose lines until the others have room. */
    private List<Block.Panel> cut(List<Block.Panel> boxes) {
        List<Block.Panel> cut = new ArrayList<>(boxes);
        while (!fits(cut, 100)) {
            int tallest = 0;
            for (int i = 1; i < cut.size(); i++) {
                double height = height(cut.get(i).items(), width(i), 100);
                tallest = height > height(cut.get(tallest).items(), width(tallest), 100) ? i : tallest;
            }
            cut.set(tallest, shorter(cut.get(tallest)));
        }
        return cut;
    }

    /** The box without its last line, and a sign that there are more. */
    private static Block.Panel shorter(Block.Panel box) {
        int size = box.items().size();
        boolean isCut = box.items().get(size - 1).text().equals(MORE);
        List<Words> shown = new ArrayList<>(box.items().subList(0, Math.max(0, isCut ? size - 2 : size - 1)));
        shown.add(Words.plain(MORE));
        return new Block.Panel(box.title(), box.tone(), shown);
    }

    /** The width of a box's text. */
    private static double width(int box) {
        int across = box < ABOVE ? ABOVE : BELOW;
        return (SlideSize.column() - GAP * (across - 1)) / across - SIDES;
    }

    private double height(List<Words> items, double width, int zoom) {
        double size = zoom / 100.0;
        return HEAD
                + items.stream()
                        .mapToDouble(item -> lines(item, width, size) * LINE * size + BETWEEN * size)
                        .sum();
    }

    private int lines(Words item, double width, double size) {
        return meter.lines(item.text(), 400, FONT * size, width - BULLET * size);
    }
}
