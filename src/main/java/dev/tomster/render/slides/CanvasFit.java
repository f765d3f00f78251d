package dev.tomster.render.slides;

import dev.tomster.render.font.TextMeter;
import dev.tomster.view.Block;
import dev.tomster.view.Words;
import java.util.ArrayList;
import java.util.List;

/** Shows in each box of the canvas as many lines as it has room for. */
final class CanvasFit {
    private static final double WIDTH = 228;
    private static final double ROOM = 196;
    private static final double FONT = 15;
    private static final double LINE = 20;

    private final TextMeter meter;

    CanvasFit(TextMeter meter) {
        this.meter = meter;
    }

    Block.Canvas fit(Block.Canvas canvas) {
        return new Block.Canvas(canvas.boxes().stream().map(this::fit).toList());
    }

    private Block.Panel fit(Block.Panel box) {
        List<Words> shown = new ArrayList<>();
        double used = 0;
        for (Words item : box.items()) {
            double height = meter.lines(item.text(), 400, FONT, WIDTH) * LINE + 4;
            if (used + height > ROOM - (shown.size() + 1 < box.items().size() ? LINE : 0)) {
                shown.add(Words.plain("\u2026"));
                break;
            }
            used += height;
            shown.add(item);
        }
        return new Block.Panel(box.title(), box.tone(), shown);
    }
}
