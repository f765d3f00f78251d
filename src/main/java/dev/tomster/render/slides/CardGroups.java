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
            if (areSheets ? isSlight(card) : isNarrow(card)) {
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
        BlockFit fit = new BlockFit(meter, SlideSize.column());
        return isSimple
                && fit.take(new Block.Cards(List.of(card), 2), room * SLIGHT).isPresent();
    }

    /** True if a sheet can stand beside another one of its size. */
    private boolean isNarrow(Card card) {
        return Filling.needed(meter, List.of(new Block.Cards(List.of(card), 2)), room)
                .isPresent();
    }

    private void beside(List<Card> small, List<Group> groups) {
        if (!small.isEmpty()) {
            arrange(List.copyOf(small)).forEach(cards -> groups.add(new Group(cards, false)));
            small.clear();
        }
    }

    /** How sheets stand beside each other: so that they need few slides, and leave few holes. */
    private List<Block.Cards> arrange(List<Card> cards) {
        List<Block.Cards> best = inPairs(cards);
        int fewest = cost(best, cards.size() % 2);
        for (List<Block.Cards> other : otherWays(cards)) {
            int holes = other.size() > 1 ? 0 : (MOST_ACROSS - cards.size() % MOST_ACROSS) % MOST_ACROSS;
            int cost = cost(other, holes);
            if (cost <= fewest && cost < Integer.MAX_VALUE) {
                best = other;
                fewest = cost;
            }
        }
        return best;
    }

    /** An odd one has all of the width rather than an empty half beside it. */
    private static List<Block.Cards> inPairs(List<Card> cards) {
        int paired = cards.size() - cards.size() % 2;
        List<Block.Cards> pairs = new ArrayList<>();
        if (paired > 0) {
            pairs.add(new Block.Cards(cards.subList(0, paired), 2));
        }
        if (paired < cards.size()) {
            pairs.add(new Block.Cards(cards.subList(paired, cards.size()), 1));
        }
        return pairs;
    }

    /** Three beside each other: all of them, or only the last three of an odd number. */
    private static List<List<Block.Cards>> otherWays(List<Card> cards) {
        List<List<Block.Cards>> ways = new ArrayList<>();
        int before = cards.size() - MOST_ACROSS;
        if (before >= 0) {
            ways.add(List.of(new Block.Cards(cards, MOST_ACROSS)));
        }
        if (before > 0 && before % 2 == 0) {
            ways.add(List.of(
                    new Block.Cards(cards.subList(0, before), 2),
                    new Block.Cards(cards.subList(before, cards.size()), MOST_ACROSS)));
        }
        return ways;
    }

    private int cost(List<Block.Cards> cards, int holes) {
        OptionalInt slides = Filling.needed(meter, List.copyOf(cards), room);
        return slides.isPresent() ? slides.getAsInt() * MOST_ACROSS + holes : Integer.MAX_VALUE;
    }
}
