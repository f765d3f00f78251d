package dev.tomster.render.slides;

import dev.tomster.render.font.TextMeter;
import dev.tomster.view.Block;
import dev.tomster.view.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** Fills slides with blocks, one after the other. */
final class Filling {
    /**
     * What stands on one of the slides.
     *
     * @param zoom in hundredths
     * @param notes the texts that had to be cut
     */
    record Page(List<Block> blocks, int zoom, List<Words> notes) {}

    /** How large letters may be, the largest first. */
    static final int[] ZOOMS = {150, 135, 120, 110, 100};

    /** Letters this small save a slide that would hold little but a rest. */
    private static final int TIGHT = 90;

    /** Texts are cut to these lengths, one after the other, when a single row is taller than a slide. */
    private static final int[] LIMITS = {400, 240, 140, 80, 40};

    private final BlockFit fit;
    private final double whole;
    private final int zoom;
    private final List<Page> pages = new ArrayList<>();
    private List<Block> page = new ArrayList<>();
    private List<Words> notes = new ArrayList<>();
    private double room;
    /** True if a block has no form on a slide that is small enough. */
    private boolean lost;

    private Filling(TextMeter meter, int zoom, double whole) {
        this.fit = new BlockFit(meter, SlideSize.column() * 100 / zoom);
        this.zoom = zoom;
        this.whole = whole * 100 / zoom;
        this.room = this.whole;
    }

    /**
     * The blocks on as few slides as can be, in letters as large as can be, with about as much on each slide.
     *
     * @param room the height for blocks
     */
    static List<Page> fill(TextMeter meter, List<Block> blocks, double room) {
        Filling usual = usual(meter, blocks, room);
        int needed = usual.pages.size();
        Filling best = usual;
        for (int larger : ZOOMS) {
            Filling filling = fill(meter, blocks, room, larger);
            if (filling.isClean() && !filling.fit.isCrowded() && filling.pages.size() <= needed) {
                best = filling;
                break;
            }
        }
        if (needed > 1 || !usual.isClean()) {
            Filling tight = fill(meter, blocks, room, TIGHT);
            if (tight.isClean() && !tight.fit.isCrowded() && (tight.pages.size() < needed || !usual.isClean())) {
                best = tight;
                needed = tight.pages.size();
            }
        }
        if (needed > 1) {
            for (double share = 0.5; share < 1; share += 0.05) {
                Filling balanced = fill(meter, blocks, room * share, best.zoom);
                if (balanced.isClean() && balanced.pages.size() <= needed) {
                    return balanced.pages;
                }
            }
        }
        return best.pages;
    }

    /** How many slides the blocks need as they are; none if some text would have to be cut or broken. */
    static OptionalInt needed(TextMeter meter, List<Block> blocks, double room) {
        return Stream.of(usual(meter, blocks, room), fill(meter, blocks, room, TIGHT))
                .filter(Filling::isClean)
                .mapToInt(filling -> filling.pages.size())
                .min();
    }

    /** The blocks in letters of the usual size. */
    private static Filling usual(TextMeter meter, List<Block> blocks, double room) {
        return fill(meter, blocks, room, 100);
    }

    private static Filling fill(TextMeter meter, List<Block> blocks, double room, int zoom) {
        Filling filling = new Filling(meter, zoom, room);
        blocks.forEach(filling::add);
        filling.close();
        return filling;
    }

    /** True if everything stands on the slides as it is: no text was cut, no word broken. */
    private boolean isClean() {
        return !lost
                && !fit.breaksWords()
                && pages.stream().allMatch(page -> page.notes().isEmpty());
    }

    private void add(Block block) {
        Optional<Block> left = Optional.of(block);
        while (left.isPresent()) {
            Optional<Part> part = fit.take(left.get(), room);
            if (part.isEmpty() && !page.isEmpty()) {
                close();
                continue;
            }
            if (part.isEmpty()) {
                Notes.of(left.get(), notes);
                part = cut(left.get());
                lost |= part.isEmpty();
            }
            part.ifPresent(found -> page.add(found.block()));
            room -= part.map(Part::height).orElse(0.0) + SlideSize.GAP;
            left = part.flatMap(Part::rest);
            if (left.isPresent()) {
                close();
            }
        }
    }

    /** As much as fits of a block whose first row is taller than a slide. */
    private Optional<Part> cut(Block block) {
        for (int limit : LIMITS) {
            Optional<Part> part = fit.take(block.fold(new Shortening(limit)), whole);
            if (part.isPresent()) {
                return part;
            }
        }
        return Optional.empty();
    }

    private void close() {
        if (!page.isEmpty() || !notes.isEmpty()) {
            pages.add(new Page(List.copyOf(page), zoom, List.copyOf(notes)));
        }
        page = new ArrayList<>();
        notes = new ArrayList<>();
        room = whole;
    }
}
