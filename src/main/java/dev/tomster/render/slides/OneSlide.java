package dev.tomster.render.slides;

import dev.tomster.render.font.TextMeter;
import dev.tomster.view.Block;
import dev.tomster.view.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Shows as many rows and lines of some blocks as one slide holds, and says how many it leaves to the paper. */
final class OneSlide {
    private final TextMeter meter;
    private final double room;
    private final Map<String, String> labels;

    /** @param labels the words of the document */
    OneSlide(TextMeter meter, double room, Map<String, String> labels) {
        this.meter = meter;
        this.room = room;
        this.labels = labels;
    }

    /** The blocks, as far as they fit. The first row always stands: what is too long of it is cut as anywhere. */
    List<Block> of(List<Block> blocks) {
        int all = blocks.stream().mapToInt(OneSlide::size).sum();
        if (fits(blocks)) {
            return blocks;
        }
        int low = 1;
        int high = all;
        while (high - low > 1) {
            int middle = (low + high) / 2;
            if (fits(first(blocks, middle, all))) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return first(blocks, low, all);
    }

    private boolean fits(List<Block> blocks) {
        return Filling.needed(meter, blocks, room).orElse(2) == 1;
    }

    private static int size(Block block) {
        if (block instanceof Block.Table table) {
            return table.rows().size();
        }
        return block instanceof Block.Bullets bullets ? bullets.items().size() : 0;
    }

    private List<Block> first(List<Block> blocks, int count, int all) {
        List<Block> shown = new ArrayList<>();
        int left = count;
        for (Block block : blocks) {
            int some = Math.min(left, size(block));
            if (block instanceof Block.Table table) {
                block = new Block.Table(
                        table.caption(), table.columns(), table.rows().subList(0, some));
            } else if (block instanceof Block.Bullets bullets) {
                block = new Block.Bullets(bullets.title(), bullets.items().subList(0, some));
            }
            left -= some;
            if (some > 0 || block instanceof Block.Lead) {
                shown.add(block);
            }
        }
        shown.add(new Block.Lead(Words.plain(more(all - count))));
        return shown;
    }

    private String more(int rest) {
        String label = labels.getOrDefault(rest == 1 ? "slide.more.one" : "slide.more", "");
        return label.replace("{n}", Integer.toString(rest));
    }
}
