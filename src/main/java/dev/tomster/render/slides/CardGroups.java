package dev.tomster.render.slides;

import dev.tomster.render.font.TextMeter;
import dev.tomster.view.Block;
import dev.tomster.view.Card;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** Sorts sheets by whether they stand beside others or have a slide of their own. */
final class CardGroups {
    /**
     * Sheets that follow each other.
     *
     * @param isLarge true if each has a slide of its own
     */
    record Group(Block.Cards cards, boolean isLarge) {}

    private static final int MOST_ACROSS = 3;
    /** The share of a slide's height up to which a sheet, half as wide as the slide, is slight. */
    private static final double SLIGHT = 0.8;

    private final TextMeter meter;
    private final double room;

    /** @param room the height that slides have for sheets */
    CardGroups(TextMeter meter, double room) {
        this.meter = meter;
        this.room = room;
    }

    /** The sheets in their order. Those that are too long to stand beside another one are large. */
    List<Group> of(Block.Cards cards) {
        boolean areSheets = cards.across() == 1;
        List<Group> groups = new ArrayList<>();
        List<Card> small = new ArrayList<>();
        for (Card card : cards.cards()) {
            if (areSheets ? isSlight(card) : fits(card, room)) {
                small.add(card);
            } else {
                close(small, areSheets, groups);
                groups.add(new Group(new Block.Cards(List.of(card), 1), true));
            }
        }
        close(small, areSheets, groups);
        return groups;
    }

    /** A slight sheet without others beside it keeps a slide of its own. */
    private void close(List<Card> small, boolean areSheets, List<Group> groups) {
        if (areSheets && small.size() == 1) {
            groups.add(new Group(new Block.Cards(List.copyOf(small), 1), true));
            small.clear();
        }
        beside(small, groups);
    }

    /** True if a sheet that would have a slide of its own has too little to say for that. */
    private boolean isSlight(Card card) {
        boolean isSimple = card.blocks().stream()
                .allMatch(block -> block instanceof Block.Facts
                        || block instanceof Block.Panels
                        || block instanceof Block.Quote
                        || block instanceof Block.Text);
        return isSimple && fits(card, room * SLIGHT);
    }

    /** True if a sheet can stand beside another one of its size. */
    private boolean fits(Card card, double height) {
        BlockFit fit = new BlockFit(meter, SlideSize.column());
        return fit.take(new Block.Cards(List.of(card), 2), height).isPresent();
    }

    private void beside(List<Card> small, List<Group> groups) {
        if (small.isEmpty()) {
            return;
        }
        int across = across(small);
        int last = small.size() - 1;
        if (across == 2 && small.size() % 2 == 1) {
            // The odd one has all of the width rather than an empty half beside it.
            groups.add(new Group(new Block.Cards(List.copyOf(small.subList(0, last)), 2), false));
            groups.add(new Group(new Block.Cards(List.of(small.get(last)), 1), false));
        } else {
            groups.add(new Group(new Block.Cards(List.copyOf(small), across), false));
        }
        small.clear();
    }

    /** How many sheets stand beside each other: so that they need few slides, and leave few holes. */
    private int across(List<Card> cards) {
        int best = Math.min(2, cards.size());
        int fewest = cost(cards, best);
        for (int across = best + 1; across <= Math.min(MOST_ACROSS, cards.size()); across++) {
            int cost = cost(cards, across);
            if (cost <= fewest && cost < Integer.MAX_VALUE) {
                best = across;
                fewest = cost;
            }
        }
        return best;
    }

    private int cost(List<Card> cards, int across) {
        OptionalInt slides = Filling.needed(meter, List.of(new Block.Cards(cards, across)), room);
        int holes = (across - cards.size() % across) % across;
        return slides.isPresent() ? slides.getAsInt() * MOST_ACROSS + holes : Integer.MAX_VALUE;
    }
}
