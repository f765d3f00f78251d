package dev.tomster.render.slides;

import dev.tomster.render.font.TextMeter;
import dev.tomster.view.Block;
import dev.tomster.view.Card;
import dev.tomster.view.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Decides what of a sheet stands on its slide. */
final class CardFit {
    /**
     * What a slide shows of a sheet.
     *
     * @param notes the sheet's own, and what had no room
     */
    record Shown(List<Block> blocks, int zoom, List<Words> notes) {}

    private final TextMeter meter;

    CardFit(TextMeter meter) {
        this.meter = meter;
    }

    /** Everything in letters as large as can be; or as much as there is room for. */
    Shown fit(Card card, double room) {
        Shown shown = new Shown(List.of(), 100, List.of());
        for (int zoom : Filling.ZOOMS) {
            BlockFit fit = new BlockFit(meter, SlideSize.column() * 100 / zoom);
            shown = fit(card, fit, room * 100 / zoom, zoom);
            if (shown.notes().size() == card.notes().size() && !fit.breaksWords()) {
                return shown;
            }
        }
        return shown;
    }

    /** As much as a column of some height has room for. */
    private static Shown fit(Card card, BlockFit fit, double room, int zoom) {
        List<Block> blocks = new ArrayList<>();
        List<Words> notes = new ArrayList<>(card.notes());
        double left = room;
        for (Block block : card.blocks()) {
            Optional<BlockFit.Part> part = fit.take(block, left);
            if (part.isEmpty()) {
                Notes.of(block, notes);
            } else {
                blocks.add(part.get().block());
                part.get().rest().ifPresent(rest -> Notes.of(rest, notes));
                left -= part.get().height() + SlideSize.GAP;
            }
        }
        return new Shown(List.copyOf(blocks), zoom, List.copyOf(notes));
    }
}
