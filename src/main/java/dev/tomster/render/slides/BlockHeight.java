package dev.tomster.render.slides;

import dev.tomster.render.font.TextMeter;
import dev.tomster.view.Block;

/** How tall blocks are on a slide, for a deck that no browser lays out. */
public final class BlockHeight {
    private final BlockFit fit;

    /**
     * @param width in which the blocks stand, in pixels of a slide
     * @param across how many sheets stand beside each other there; 1 on the slide itself
     */
    public BlockHeight(TextMeter meter, double width, int across) {
        this.fit = new BlockFit(new Ruler(meter), width, across);
    }

    /** The height of a block that was composed for a slide, in pixels of a slide. */
    public double of(Block block) {
        return fit.take(block, Double.MAX_VALUE).map(Part::height).orElse(0.0);
    }
}
