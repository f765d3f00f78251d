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

    /** Two rows of facts, which stand before anything else. */
    private static final double FACTS = 2 * (SlideSize.LABEL_LINE + SlideSize.SMALL_LINE + 12);

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
            if (shown.notes().size() == card.notes().size() && !fit.breaksWords() && !fit.isCrowded()) {
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
        for (int i = 0; i < card.blocks().size(); i++) {
            Block block = card.blocks().get(i);
            Optional<Part> part = Optional.empty();
            if (block instanceof Block.Facts) {
                List<Block> following =
                        card.blocks().subList(i + 1, card.blocks().size());
                part = fit.take(block, left - reserved(following, left, fit));
            }
            if (part.isEmpty()) {
                part = fit.take(block, left);
            }
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

    /** Facts leave room for what follows them: the needs of a persona say more than the languages it speaks. */
    private static double reserved(List<Block> following, double room, BlockFit fit) {
        double height = 0;
        for (Block block : following) {
            if (!(block instanceof Block.Facts)) {
                Optional<Part> part = fit.take(block, Double.MAX_VALUE);
                double more = part.map(Part::height).orElse(0.0) + SlideSize.GAP;
                if (height + more > room - FACTS) {
                    break;
                }
                height += more;
            }
        }
        return height;
    }
}
