package dev.tomster.render.slides;

import dev.tomster.view.Block;
import dev.tomster.view.LabelledFact;
import dev.tomster.view.LabelledFact.Size;
import dev.tomster.view.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Lays facts out in columns. A fact takes as many of them as it needs to stand on a line, so that no single word is left
 * for a second one.
 */
final class FactFit {
    private static final double FONT = SlideSize.SMALL_FONT;
    private static final double LINE = SlideSize.SMALL_LINE;
    /** Beside and below each fact. */
    private static final double GUTTER = 24;

    private static final double BELOW = 12;
    /** What bullets take of a line. */
    private static final double BULLET = 26;

    private final Ruler ruler;
    private final double width;
    private final int columns;

    FactFit(Ruler ruler, double width, int columns) {
        this.ruler = ruler;
        this.width = width;
        this.columns = columns;
    }

    Optional<Part> take(Block.Facts facts, double room) {
        List<LabelledFact> taken = new ArrayList<>();
        double used = 0;
        double rowHeight = 0;
        int filled = 0;
        for (LabelledFact fact : facts.facts()) {
            int span = span(fact);
            double height = height(fact, span);
            boolean startsRow = filled + span > columns;
            double above = startsRow ? used + rowHeight : used;
            double row = startsRow ? height : Math.max(rowHeight, height);
            if (above + row > room) {
                break;
            }
            used = above;
            rowHeight = row;
            filled = startsRow ? span : filled + span;
            taken.add(new LabelledFact(fact.label(), fact.values(), fact.isList(), size(span), fact.separator()));
        }
        if (taken.isEmpty()) {
            return Optional.empty();
        }
        Optional<Block> rest = taken.size() == facts.facts().size()
                ? Optional.empty()
                : Optional.of(new Block.Facts(
                        facts.facts().subList(taken.size(), facts.facts().size())));
        return Optional.of(new Part(new Block.Facts(taken), used + rowHeight, rest));
    }

    private double column(int span) {
        return width * span / columns - GUTTER;
    }

    private int span(LabelledFact fact) {
        int span = 1;
        while (span < columns && !isShort(fact, column(span))) {
            span++;
        }
        return span;
    }

    private boolean isShort(LabelledFact fact, double column) {
        if (ruler.width(fact.label(), 400, SlideSize.LABEL_FONT) > column) {
            return false;
        }
        return fact.isList()
                ? fact.values().stream().allMatch(value -> ruler.isLine(value, 400, FONT, column - BULLET))
                : ruler.isLine(fact.line(), 400, FONT, column);
    }

    private static Size size(int span) {
        return switch (span) {
            case 1 -> Size.SMALL;
            case 2 -> Size.MEDIUM;
            default -> Size.LARGE;
        };
    }

    private double height(LabelledFact fact, int span) {
        double column = column(span);
        double label = ruler.lines(fact.label(), 400, SlideSize.LABEL_FONT, column) * SlideSize.LABEL_LINE;
        double text = 0;
        if (fact.isList()) {
            for (Words value : fact.values()) {
                text += ruler.lines(value, 400, FONT, column - BULLET) * LINE + 4;
            }
        } else {
            text = ruler.lines(fact.line(), 400, FONT, column) * LINE;
        }
        return label + text + BELOW;
    }
}
