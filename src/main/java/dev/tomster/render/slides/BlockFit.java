package dev.tomster.render.slides;

import dev.tomster.render.font.TextMeter;
import dev.tomster.view.Block;
import dev.tomster.view.Card;
import dev.tomster.view.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Computes how tall blocks are on a slide, and takes as much of a block as there is room for. */
final class BlockFit {
    private static final double FONT = SlideSize.FONT;
    private static final double LINE = SlideSize.LINE;
    private static final double SMALL_FONT = SlideSize.SMALL_FONT;
    private static final double SMALL_LINE = SlideSize.SMALL_LINE;

    private static final double PANEL_GUTTER = 24;

    private final Ruler ruler;
    private final double width;
    /** How many sheets stand beside each other where the blocks stand; 1 on the slide itself. */
    private final int across;

    /** @param width in which the blocks stand */
    BlockFit(TextMeter meter, double width) {
        this(new Ruler(meter), width, 1);
    }

    BlockFit(Ruler ruler, double width, int across) {
        this.ruler = ruler;
        this.width = width;
        this.across = across;
    }

    /** True if some word that was measured is wider than its column. */
    boolean breaksWords() {
        return ruler.breaksWords();
    }

    /** True if letters of this size divide names or dates in a table. */
    boolean isCrowded() {
        return ruler.isCrowded();
    }

    /** As much of a block as fits into a height; none if not even its beginning does. */
    Optional<Part> take(Block block, double room) {
        return block.fold(new Block.Visitor<>() {
            @Override
            public Optional<Part> text(Block.Text text) {
                return prose(text, room);
            }

            @Override
            public Optional<Part> lead(Block.Lead lead) {
                return Part.whole(
                        lead, ruler.lines(lead.words(), 400, SlideSize.LEAD_FONT, width) * SlideSize.LEAD_LINE, room);
            }

            @Override
            public Optional<Part> facts(Block.Facts facts) {
                return new FactFit(ruler, width, across == 1 ? 3 : 2).take(facts, room);
            }

            @Override
            public Optional<Part> bullets(Block.Bullets bullets) {
                double head = bullets.title().isPresent() ? LINE + 6 : 0;
                return Part.rows(
                        bullets.items(),
                        item -> ruler.lines(item, 400, FONT, width - 30) * LINE + 8,
                        head,
                        room,
                        items -> new Block.Bullets(bullets.title(), items));
            }

            @Override
            public Optional<Part> quote(Block.Quote quote) {
                return Part.whole(
                        quote,
                        ruler.lines(quote.markdown(), 600, SlideSize.QUOTE_FONT, width - 40) * SlideSize.QUOTE_LINE + 8,
                        room);
            }

            @Override
            public Optional<Part> figures(Block.Figures figures) {
                return Part.whole(figures, 130, room);
            }

            @Override
            public Optional<Part> panels(Block.Panels panels) {
                return BlockFit.this.panels(panels, room);
            }

            @Override
            public Optional<Part> table(Block.Table table) {
                return new TableFit(ruler, width).take(table, room);
            }

            @Override
            public Optional<Part> cards(Block.Cards cards) {
                return BlockFit.this.cards(cards, room);
            }

            @Override
            public Optional<Part> bars(Block.Bars bars) {
                return Part.rows(bars.bars(), BlockFit.this::bar, 0, room, Block.Bars::new);
            }

            @Override
            public Optional<Part> tree(Block.Tree tree) {
                return Part.rows(tree.branches(), BlockFit.this::branch, 0, room, Block.Tree::new);
            }

            @Override
            public Optional<Part> smart(Block.Smart smart) {
                return Part.rows(
                        smart.letters(),
                        letter -> Math.max(
                                44, ruler.lines(letter.words(), 400, SMALL_FONT, width - 300) * SMALL_LINE + 17),
                        0,
                        room,
                        Block.Smart::new);
            }

            @Override
            public Optional<Part> canvas(Block.Canvas canvas) {
                return Part.whole(canvas, 0, room);
            }

            @Override
            public Optional<Part> month(Block.Month month) {
                return Part.whole(MonthFit.fit(month), MonthFit.height(month), room);
            }

            @Override
            public Optional<Part> picture(Block.Picture picture) {
                return Part.whole(picture, ruler.height(picture, width), room);
            }
        });
    }

    private double branch(Block.Branch branch) {
        double column =
                width - Math.min(branch.depth(), 5) * 34 - ruler.width(branch.kind(), 400, SlideSize.LABEL_FONT) - 30;
        int weight = branch.depth() == 0 ? 700 : branch.depth() == 1 ? 600 : 400;
        return ruler.lines(branch.words(), weight, SMALL_FONT, column) * SMALL_LINE + 6;
    }

    private double bar(Block.Bar bar) {
        int label = ruler.lines(bar.label(), 400, FONT, width * 0.34 - 24);
        int value = ruler.lines(bar.value(), 400, FONT, width * 0.22);
        return Math.max(label, value) * LINE + 14;
    }

    private Optional<Part> panels(Block.Panels panels, double room) {
        int beside = panelsAcross(panels.panels().size());
        double column = (width - PANEL_GUTTER * (beside - 1)) / beside;
        List<List<Block.Panel>> rows = new ArrayList<>();
        for (int i = 0; i < panels.panels().size(); i += beside) {
            rows.add(panels.panels()
                    .subList(i, Math.min(i + beside, panels.panels().size())));
        }
        return Part.rows(
                rows,
                row -> row.stream()
                        .mapToDouble(panel -> panel(panel, column))
                        .max()
                        .orElse(0),
                0,
                room,
                left -> new Block.Panels(left.stream().flatMap(List::stream).toList()));
    }

    /** On a sheet that stands beside others, lists stand below each other rather than in narrow columns. */
    private int panelsAcross(int panels) {
        int usual = switch (panels) {
            case 1 -> 1;
            case 2, 4 -> 2;
            default -> 3;
        };
        int most = (int) ((width + PANEL_GUTTER) / (SlideSize.PANEL + PANEL_GUTTER));
        return across == 1 ? usual : Math.max(1, Math.min(usual, most));
    }

    private double panel(Block.Panel panel, double column) {
        double items = 0;
        for (Words item : panel.items()) {
            items += ruler.lines(item, 400, SMALL_FONT, column - 22) * SMALL_LINE + 6;
        }
        return 4 + 6 + ruler.lines(panel.title(), 600, SMALL_FONT, column) * 30 + 6 + items + 14;
    }

    private Optional<Part> cards(Block.Cards cards, double room) {
        double column = CardsFit.column(width, cards.across());
        BlockFit inner = new BlockFit(ruler, column, cards.across());
        List<Card> settled = cards.cards().stream().map(inner::settle).toList();
        return CardsFit.take(new Block.Cards(settled, cards.across()), room, inner::card);
    }

    /** The sheet with its blocks as they stand in this column. */
    private Card settle(Card card) {
        List<Block> blocks = card.blocks().stream()
                .map(block -> take(block, Double.MAX_VALUE).map(Part::block).orElse(block))
                .toList();
        return card.holding(blocks);
    }

    /** The height of a whole sheet; more than any slide has if one of its blocks cannot stand on slides. */
    private double card(Card card) {
        double height = 12 + ruler.lines(card.title(), 600, SlideSize.LEAD_FONT, width) * 31 + 8;
        height += CardsFit.badges(ruler, card.badges(), width);
        for (Block block : card.blocks()) {
            Optional<Part> part = take(block, Double.MAX_VALUE);
            height += part.map(Part::height).orElse((double) SlideSize.HEIGHT) + 8;
        }
        return height;
    }

    /** Prose is taken paragraph by paragraph. */
    private Optional<Part> prose(Block.Text text, double room) {
        List<String> paragraphs = new ArrayList<>(List.of(text.markdown().split("\n[ \t]*\n", -1)));
        return Part.rows(
                paragraphs,
                paragraph -> paragraph.lines().count() > 1 && isListed(paragraph)
                        ? listed(paragraph)
                        : ruler.lines(paragraph.replace('\n', ' '), 400, FONT, width) * LINE + 12,
                0,
                room,
                part -> new Block.Text(String.join("\n\n", part)));
    }

    private static boolean isListed(String paragraph) {
        return paragraph.lines().anyMatch(line -> line.stripLeading().matches("([-*+>|]|\\d+[.)]).*"));
    }

    private double listed(String paragraph) {
        return paragraph
                        .lines()
                        .mapToDouble(line -> ruler.lines(line, 400, FONT, width - 40) * LINE + 8)
                        .sum()
                + 14;
    }
}
