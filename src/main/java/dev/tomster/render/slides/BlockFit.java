package dev.tomster.render.slides;

import dev.tomster.render.font.TextMeter;
import dev.tomster.view.Block;
import dev.tomster.view.Card;
import dev.tomster.view.LabelledFact;
import dev.tomster.view.Run;
import dev.tomster.view.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/** Computes how tall blocks are on a slide, and takes as much of a block as there is room for. */
final class BlockFit {
    /**
     * What fits of a block.
     *
     * @param rest what is left for the next slide
     */
    record Part(Block block, double height, Optional<Block> rest) {}

    private static final double FONT = SlideSize.FONT;
    private static final double LINE = SlideSize.LINE;
    private static final double SMALL_FONT = SlideSize.SMALL_FONT;
    private static final double SMALL_LINE = SlideSize.SMALL_LINE;
    private static final double ROW_PADDING = 14;
    private static final double PAIR_GUTTER = 48;

    private final TextMeter meter;
    private final double width;
    private final int factColumns;
    private boolean breaksWords;

    /** @param width in which the blocks stand */
    BlockFit(TextMeter meter, double width) {
        this(meter, width, 3);
    }

    private BlockFit(TextMeter meter, double width, int factColumns) {
        this.meter = meter;
        this.width = width;
        this.factColumns = factColumns;
    }

    /** True if some word that was measured is wider than its column. */
    boolean breaksWords() {
        return breaksWords;
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
                return whole(
                        lead, lines(plain(lead.words()), 400, SlideSize.LEAD_FONT, width) * SlideSize.LEAD_LINE, room);
            }

            @Override
            public Optional<Part> facts(Block.Facts facts) {
                return BlockFit.this.facts(facts, room);
            }

            @Override
            public Optional<Part> bullets(Block.Bullets bullets) {
                double head = bullets.title().isPresent() ? LINE + 6 : 0;
                return rows(
                        bullets.items(),
                        item -> lines(plain(item), 400, FONT, width - 30) * LINE + 8,
                        head,
                        room,
                        items -> new Block.Bullets(bullets.title(), items));
            }

            @Override
            public Optional<Part> quote(Block.Quote quote) {
                return whole(
                        quote,
                        lines(quote.markdown(), 600, SlideSize.QUOTE_FONT, width - 40) * SlideSize.QUOTE_LINE + 8,
                        room);
            }

            @Override
            public Optional<Part> figures(Block.Figures figures) {
                return whole(figures, 130, room);
            }

            @Override
            public Optional<Part> panels(Block.Panels panels) {
                return BlockFit.this.panels(panels, room);
            }

            @Override
            public Optional<Part> table(Block.Table table) {
                return BlockFit.this.table(table, room);
            }

            @Override
            public Optional<Part> cards(Block.Cards cards) {
                return pairs(cards, room);
            }

            @Override
            public Optional<Part> bars(Block.Bars bars) {
                return rows(
                        bars.bars(),
                        bar -> Math.max(1, lines(plain(bar.label()), 400, FONT, width * 0.32)) * LINE + 14,
                        0,
                        room,
                        Block.Bars::new);
            }

            @Override
            public Optional<Part> tree(Block.Tree tree) {
                return rows(tree.branches(), BlockFit.this::branch, 0, room, Block.Tree::new);
            }

            @Override
            public Optional<Part> smart(Block.Smart smart) {
                return rows(
                        smart.letters(),
                        letter -> Math.max(
                                44, lines(plain(letter.words()), 400, SMALL_FONT, width - 300) * SMALL_LINE + 17),
                        0,
                        room,
                        Block.Smart::new);
            }

            @Override
            public Optional<Part> canvas(Block.Canvas canvas) {
                return whole(canvas, 0, room);
            }

            @Override
            public Optional<Part> month(Block.Month month) {
                return whole(month, 36 + 30 + month.weeks().size() * SlideSize.WEEK, room);
            }
        });
    }

    private int lines(String text, int weight, double size, double column) {
        breaksWords |= !meter.fits(text, weight, size, column);
        return meter.lines(text, weight, size, column);
    }

    /** The text of words as it is measured; a break begins a new line. */
    private static String plain(Words words) {
        StringBuilder text = new StringBuilder();
        for (Run run : words.runs()) {
            text.append(run instanceof Run.Break ? "\n" : Words.of(run).text());
        }
        return text.toString();
    }

    private static Optional<Part> whole(Block block, double height, double room) {
        return height <= room ? Optional.of(new Part(block, height, Optional.empty())) : Optional.empty();
    }

    /** As many rows as fit. A single row that is taller than a slide is taken all the same, alone. */
    private static <T> Optional<Part> rows(
            List<T> rows, ToDoubleFunction<T> height, double head, double room, Function<List<T>, Block> block) {
        double used = head;
        int count = 0;
        while (count < rows.size() && used + height.applyAsDouble(rows.get(count)) <= room) {
            used += height.applyAsDouble(rows.get(count));
            count++;
        }
        if (count == 0) {
            return Optional.empty();
        }
        Optional<Block> rest =
                count == rows.size() ? Optional.empty() : Optional.of(block.apply(rows.subList(count, rows.size())));
        return Optional.of(new Part(block.apply(rows.subList(0, count)), used, rest));
    }

    private double branch(Block.Branch branch) {
        double column =
                width - Math.min(branch.depth(), 6) * 34 - meter.width(branch.kind(), 400, SlideSize.LABEL_FONT) - 30;
        return lines(plain(branch.words()), 400, SMALL_FONT, column) * SMALL_LINE + 6;
    }

    /** Facts stand in columns; one that needs more room takes the columns it needs. */
    private Optional<Part> facts(Block.Facts facts, double room) {
        double used = 0;
        double rowHeight = 0;
        int columns = 0;
        int fitting = 0;
        for (LabelledFact fact : facts.facts()) {
            int span = span(fact);
            if (columns + span > factColumns) {
                used += rowHeight;
                rowHeight = 0;
                columns = 0;
            }
            rowHeight = Math.max(rowHeight, height(fact, span));
            if (used + rowHeight > room) {
                break;
            }
            columns += span;
            fitting++;
        }
        if (fitting == 0) {
            return Optional.empty();
        }
        double height = fitting == facts.facts().size() ? used + rowHeight : Math.min(room, used + rowHeight);
        Optional<Block> rest = fitting == facts.facts().size()
                ? Optional.empty()
                : Optional.of(new Block.Facts(
                        facts.facts().subList(fitting, facts.facts().size())));
        return Optional.of(new Part(new Block.Facts(facts.facts().subList(0, fitting)), height, rest));
    }

    private int span(LabelledFact fact) {
        int span = switch (fact.size()) {
            case SMALL -> 1;
            case MEDIUM -> 2;
            case LARGE -> 3;
        };
        return Math.min(span, factColumns);
    }

    private double height(LabelledFact fact, int span) {
        double column = width * span / factColumns - 24;
        double text = 0;
        if (fact.isList()) {
            for (Words value : fact.values()) {
                text += lines(plain(value), 400, SMALL_FONT, column - 26) * SMALL_LINE + 4;
            }
        } else {
            text = lines(plain(fact.line()), 400, SMALL_FONT, column) * SMALL_LINE;
        }
        return SlideSize.LABEL_LINE + text + 12;
    }

    private Optional<Part> panels(Block.Panels panels, double room) {
        int across = switch (panels.panels().size()) {
            case 1 -> 1;
            case 2, 4 -> 2;
            default -> 3;
        };
        double column = (width - 24 * (across - 1)) / across;
        List<List<Block.Panel>> rows = new ArrayList<>();
        for (int i = 0; i < panels.panels().size(); i += across) {
            rows.add(panels.panels()
                    .subList(i, Math.min(i + across, panels.panels().size())));
        }
        return rows(
                rows,
                row -> row.stream()
                        .mapToDouble(panel -> panel(panel, column))
                        .max()
                        .orElse(0),
                0,
                room,
                left -> new Block.Panels(left.stream().flatMap(List::stream).toList()));
    }

    private double panel(Block.Panel panel, double column) {
        double items = 0;
        for (Words item : panel.items()) {
            items += lines(plain(item), 400, SMALL_FONT, column - 22) * SMALL_LINE + 6;
        }
        return 4 + 6 + lines(panel.title(), 600, SMALL_FONT, column) * 30 + 6 + items + 14;
    }

    private Optional<Part> table(Block.Table table, double room) {
        List<Block.Column> columns =
                table.columns().stream().filter(Block.Column::inDeck).toList();
        int weights = columns.stream().mapToInt(Block.Column::weight).sum();
        double head = 38;
        for (Block.Column column : columns) {
            double inner = width * column.weight() / weights - 16;
            head = Math.max(head, lines(column.head(), 600, SlideSize.LABEL_FONT, inner) * SlideSize.LABEL_LINE + 18);
        }
        return rows(
                table.rows(),
                row -> rowHeight(row, table.columns(), weights),
                head,
                room,
                rows -> new Block.Table(table.caption(), table.columns(), rows));
    }

    private double rowHeight(Block.Row row, List<Block.Column> columns, int weights) {
        int most = 1;
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).inDeck()) {
                double inner = width * columns.get(i).weight() / weights - 16;
                int weight = row.isTotal() ? 700 : 400;
                most = Math.max(most, lines(plain(row.cells().get(i)), weight, SlideSize.TABLE_FONT, inner));
            }
        }
        return most * SlideSize.TABLE_LINE + ROW_PADDING;
    }

    /** Short sheets stand in two columns. */
    private Optional<Part> pairs(Block.Cards cards, double room) {
        BlockFit column = new BlockFit(meter, (width - PAIR_GUTTER) / 2, 2);
        List<List<Card>> pairs = new ArrayList<>();
        for (int i = 0; i < cards.cards().size(); i += 2) {
            pairs.add(cards.cards().subList(i, Math.min(i + 2, cards.cards().size())));
        }
        Optional<Part> part = rows(
                pairs,
                pair -> pair.stream().mapToDouble(column::card).max().orElse(0) + SlideSize.GAP,
                0,
                room,
                rest -> new Block.Cards(rest.stream().flatMap(List::stream).toList(), cards.across()));
        breaksWords |= column.breaksWords;
        return part;
    }

    /** The height of a whole sheet; more than any slide has if one of its blocks cannot stand on slides. */
    private double card(Card card) {
        double height = 12 + lines(card.title(), 600, SlideSize.LEAD_FONT, width) * 31 + 8;
        height += card.badges().isEmpty() ? 0 : SlideSize.BADGES;
        for (Block block : card.blocks()) {
            Optional<Part> part = take(block, Double.MAX_VALUE);
            height += part.map(Part::height).orElse((double) SlideSize.HEIGHT) + 8;
        }
        return height;
    }

    /** Prose is taken paragraph by paragraph. */
    private Optional<Part> prose(Block.Text text, double room) {
        List<String> paragraphs = new ArrayList<>(List.of(text.markdown().split("\n[ \t]*\n", -1)));
        return rows(
                paragraphs,
                paragraph -> paragraph.lines().count() > 1 && isListed(paragraph)
                        ? listed(paragraph)
                        : lines(paragraph.replace('\n', ' '), 400, FONT, width) * LINE + 12,
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
                        .mapToDouble(line -> lines(line, 400, FONT, width - 40) * LINE + 8)
                        .sum()
                + 14;
    }
}
