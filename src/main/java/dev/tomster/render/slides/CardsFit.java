package dev.tomster.render.slides;

import dev.tomster.view.Block;
import dev.tomster.view.Card;
import dev.tomster.view.Card.Badge;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/** Lays short sheets out beside each other. */
final class CardsFit {
    private static final double GUTTER = 48;
    /** The sides of a badge: padding and border. */
    private static final double BADGE_SIDES = 30;

    private static final double BADGE_GAP = 10;

    private CardsFit() {}

    /** The width of each of several sheets side by side. */
    static double column(double width, int across) {
        return (width - GUTTER * (across - 1)) / across;
    }

    static Optional<Part> take(Block.Cards cards, double room, ToDoubleFunction<Card> height) {
        List<List<Card>> rows = new ArrayList<>();
        for (int i = 0; i < cards.cards().size(); i += cards.across()) {
            rows.add(cards.cards()
                    .subList(i, Math.min(i + cards.across(), cards.cards().size())));
        }
        return Part.rows(
                rows,
                row -> row.stream().mapToDouble(height).max().orElse(0) + SlideSize.GAP,
                0,
                // What stands below the last row may be cut.
                room + SlideSize.GAP,
                rest -> new Block.Cards(rest.stream().flatMap(List::stream).toList(), cards.across()));
    }

    /** The height of rows of badges, with the space below them. */
    static double badges(Ruler ruler, List<Badge> badges, double width) {
        if (badges.isEmpty()) {
            return 0;
        }
        double height = SlideSize.BADGES;
        double used = 0;
        for (Badge badge : badges) {
            double wide = ruler.width(badge.text(), 600, SlideSize.BADGE_FONT) + BADGE_SIDES;
            int lines = ruler.lines(badge.text(), 600, SlideSize.BADGE_FONT, width - BADGE_SIDES);
            height += (lines - 1) * SlideSize.BADGE_LINE;
            if (used > 0 && used + BADGE_GAP + wide > width) {
                height += SlideSize.BADGE_ROW;
                used = 0;
            }
            used += (used > 0 ? BADGE_GAP : 0) + wide;
        }
        return height;
    }
}
