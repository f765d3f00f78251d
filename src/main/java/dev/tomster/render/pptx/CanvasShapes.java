package dev.tomster.render.pptx;

import dev.tomster.render.prose.Piece;
import dev.tomster.render.prose.Piece.Mark;
import dev.tomster.render.slides.SlideSize;
import dev.tomster.view.Block;
import dev.tomster.view.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Draws the plan on one page: seven boxes, four above and the others below. */
final class CanvasShapes {
    private static final int ABOVE = 4;
    private static final double GAP = 16;
    private static final double SIDE = 14;
    private static final double HEAD = 56;
    private static final double BULLET = 18;

    private final Area area;
    private final Studio studio;
    private final double zoom;

    /** @param zoom of what stands in the boxes */
    CanvasShapes(Area area, Studio studio, double zoom) {
        this.area = area;
        this.studio = studio;
        this.zoom = zoom;
    }

    void draw(List<Block> blocks) {
        for (Block block : blocks) {
            if (block instanceof Block.Canvas canvas) {
                boxes(canvas.boxes());
            }
        }
    }

    private void boxes(List<Block.Panel> boxes) {
        int above = Math.min(ABOVE, boxes.size());
        List<Block.Panel> first = boxes.subList(0, above);
        List<Block.Panel> second = boxes.subList(above, boxes.size());
        double upper = needed(first);
        double lower = needed(second);
        double spare = Math.max(0, SlideSize.CANVAS - GAP - upper - lower) / 2;
        row(first, 0, upper + spare);
        row(second, upper + spare + GAP, lower + spare);
    }

    private double width(int boxes) {
        return (area.width() - GAP * (boxes - 1)) / boxes;
    }

    private double needed(List<Block.Panel> row) {
        Letters letters = Styles.BOX.zoomed(zoom);
        double column = width(row.size()) - 2 * SIDE - BULLET * zoom;
        double most = 0;
        for (Block.Panel box : row) {
            double height = HEAD;
            for (Words item : box.items()) {
                height += area.lines(item.text(), letters, column) * letters.line() + 4 * zoom;
            }
            most = Math.max(most, height);
        }
        return most;
    }

    private void row(List<Block.Panel> row, double down, double height) {
        double width = width(row.size());
        for (int i = 0; i < row.size(); i++) {
            double right = i * (width + GAP);
            area.box(right, down, width, height, Hue.FAINT);
            area.box(right, down, width, 4, Hue.BRAND);
            area.text(right + SIDE, down + 14, width - 2 * SIDE, height - 20, paragraphs(row.get(i)));
        }
    }

    private List<Paragraph> paragraphs(Block.Panel box) {
        List<Paragraph> paragraphs = new ArrayList<>();
        paragraphs.add(
                Paragraph.of(studio.rich().plain(box.title()), Styles.BOX_HEAD).after(6));
        Letters letters = Styles.BOX.zoomed(zoom);
        for (Words item : box.items()) {
            paragraphs.add(Paragraph.of(studio.rich().words(item), letters)
                    .listed(BULLET * zoom)
                    .after(4 * zoom));
        }
        if (box.items().isEmpty()) {
            Piece missing = new Piece(studio.label("missing"), Set.of(Mark.MISSING), Optional.empty());
            paragraphs.add(Paragraph.of(List.of(missing), letters));
        }
        return paragraphs;
    }
}
