package dev.tomster.render.pptx;

import dev.tomster.render.prose.Passage;
import dev.tomster.render.prose.Piece;
import dev.tomster.render.prose.RichText;
import dev.tomster.render.slides.BlockHeight;
import dev.tomster.view.Block;
import dev.tomster.view.LabelledFact;
import dev.tomster.view.Words;
import java.util.ArrayList;
import java.util.List;

/** Draws blocks where the deck's layout has room for them. */
final class BlockShapes {
    private final Area area;
    private final Studio studio;
    private final int across;
    private final BlockHeight heights;
    private final RichText rich;

    /**
     * @param area in which the blocks stand
     * @param across how many sheets stand beside each other there; 1 on the slide itself
     */
    BlockShapes(Area area, Studio studio, int across) {
        this.area = area;
        this.studio = studio;
        this.across = across;
        this.heights = new BlockHeight(area.meter(), area.width(), across);
        this.rich = studio.rich();
    }

    /** Draws blocks below each other. */
    void draw(List<Block> blocks, double gap) {
        double down = 0;
        for (Block block : blocks) {
            new BlockShapes(area.at(0, down, area.width()), studio, across).draw(block);
            down += heights.of(block) + gap;
        }
    }

    private void draw(Block block) {
        double height = heights.of(block);
        block.fold(new Block.Visitor<Runnable>() {
                    @Override
                    public Runnable text(Block.Text text) {
                        return () -> area.text(0, 0, area.width(), height, prose(text.markdown()));
                    }

                    @Override
                    public Runnable lead(Block.Lead lead) {
                        return () -> area.text(
                                0, 0, area.width(), height, Paragraph.of(rich.words(lead.words()), Styles.LEAD));
                    }

                    @Override
                    public Runnable facts(Block.Facts facts) {
                        return () -> BlockShapes.this.facts(facts.facts(), across == 1 ? 3 : 2);
                    }

                    @Override
                    public Runnable bullets(Block.Bullets bullets) {
                        return () -> {
                            List<Paragraph> paragraphs = new ArrayList<>();
                            bullets.title()
                                    .ifPresent(
                                            title -> paragraphs.add(Paragraph.of(rich.plain(title), Styles.TEXT.bold())
                                                    .after(6)));
                            paragraphs.addAll(items(bullets.items(), Styles.TEXT, Styles.BULLET, 8));
                            area.text(0, 0, area.width(), height, paragraphs);
                        };
                    }

                    @Override
                    public Runnable quote(Block.Quote quote) {
                        return () -> {
                            area.box(0, 0, 6, height, Hue.ACCENT);
                            area.text(
                                    32,
                                    0,
                                    area.width() - 32,
                                    height,
                                    Paragraph.of(rich.inline(quote.markdown()), Styles.QUOTE));
                        };
                    }

                    @Override
                    public Runnable figures(Block.Figures figures) {
                        return () -> BlockShapes.this.figures(figures.figures());
                    }

                    @Override
                    public Runnable panels(Block.Panels panels) {
                        return () -> new PanelShapes(area, rich, across).draw(panels.panels());
                    }

                    @Override
                    public Runnable table(Block.Table table) {
                        return () -> new TableShapes(area, rich).table(table);
                    }

                    @Override
                    public Runnable cards(Block.Cards cards) {
                        return () -> new CardShapes(area, studio).draw(cards);
                    }

                    @Override
                    public Runnable bars(Block.Bars bars) {
                        return () -> BlockShapes.this.bars(bars.bars());
                    }

                    @Override
                    public Runnable tree(Block.Tree tree) {
                        return () -> area.text(
                                0,
                                0,
                                area.width(),
                                height,
                                tree.branches().stream()
                                        .map(BlockShapes.this::branch)
                                        .toList());
                    }

                    @Override
                    public Runnable smart(Block.Smart smart) {
                        return () -> new TableShapes(area, rich).smart(smart, studio.onBrand(), studio.missing());
                    }

                    @Override
                    public Runnable canvas(Block.Canvas canvas) {
                        throw new IllegalStateException("the plan on one page has a slide of its own");
                    }

                    @Override
                    public Runnable month(Block.Month month) {
                        return () -> new TableShapes(area, rich).month(month);
                    }

                    @Override
                    public Runnable picture(Block.Picture picture) {
                        return () -> studio.draw(picture, area, height);
                    }
                })
                .run();
    }

    private List<Paragraph> prose(String markdown) {
        return rich.block(markdown).stream().map(BlockShapes::paragraph).toList();
    }

    private static Paragraph paragraph(Passage passage) {
        double indent = Styles.BULLET * (passage.depth() + 1);
        Letters letters = Styles.TEXT;
        return switch (passage.kind()) {
            case PLAIN, CODE -> Paragraph.of(passage.pieces(), letters).after(12);
            case HEADING -> Paragraph.of(passage.pieces(), letters.bold()).after(12);
            case QUOTE ->
                Paragraph.of(passage.pieces(), letters.in(Hue.INK))
                        .indented(Styles.BULLET)
                        .after(12);
            case ITEM ->
                Paragraph.of(passage.pieces(), letters)
                        .numbered(indent, passage.number())
                        .after(8);
        };
    }

    private List<Paragraph> items(List<Words> items, Letters letters, double indent, double after) {
        return items.stream()
                .map(item ->
                        Paragraph.of(rich.words(item), letters).listed(indent).after(after))
                .toList();
    }

    private Paragraph branch(Block.Branch branch) {
        List<Piece> pieces = new ArrayList<>();
        pieces.add(studio.quiet(branch.kind() + "  "));
        pieces.addAll(rich.words(branch.words()));
        Letters letters = branch.depth() < 2 ? Styles.SMALL.bold() : Styles.SMALL;
        return Paragraph.of(pieces, letters)
                .indented(Math.min(branch.depth(), 5) * 34)
                .after(6);
    }

    /** Facts in columns; a fact begins a new row where the one before has no room left. */
    private void facts(List<LabelledFact> facts, int columns) {
        double down = 0;
        double row = 0;
        int filled = 0;
        for (LabelledFact fact : facts) {
            int span = Math.min(columns, span(fact));
            double height = heights.of(new Block.Facts(List.of(fact)));
            if (filled + span > columns) {
                down += row;
                row = 0;
                filled = 0;
            }
            double column = area.width() / columns;
            fact(fact, filled * column, down, span * column - 24, height);
            row = Math.max(row, height);
            filled += span;
        }
    }

    private static int span(LabelledFact fact) {
        return switch (fact.size()) {
            case SMALL -> 1;
            case MEDIUM -> 2;
            case LARGE -> 3;
        };
    }

    void fact(LabelledFact fact, double right, double down, double width, double height) {
        List<Paragraph> paragraphs = new ArrayList<>();
        paragraphs.add(Paragraph.of(rich.plain(fact.label()), Styles.LABEL));
        paragraphs.addAll(
                fact.isList()
                        ? items(fact.values(), Styles.SMALL, Styles.SMALL_BULLET, 4)
                        : List.of(Paragraph.of(rich.words(fact.line()), Styles.SMALL)));
        area.text(right, down, width, height, paragraphs);
    }

    private void figures(List<Block.Figure> figures) {
        double gap = 32;
        double column = (area.width() - gap * (figures.size() - 1)) / figures.size();
        for (int i = 0; i < figures.size(); i++) {
            double right = i * (column + gap);
            area.box(right, 0, column, 4, Hue.ACCENT);
            area.text(
                    right,
                    14,
                    column,
                    112,
                    Paragraph.of(rich.plain(figures.get(i).value()), Styles.FIGURE),
                    Paragraph.of(rich.plain(figures.get(i).label()), Styles.UNDER_FIGURE));
        }
    }

    private void bars(List<Block.Bar> bars) {
        double down = 0;
        for (Block.Bar bar : bars) {
            double height = heights.of(new Block.Bars(List.of(bar)));
            double width = area.width();
            area.text(0, down + 7, width * 0.34 - 24, height - 14, Paragraph.of(rich.words(bar.label()), Styles.TEXT));
            area.box(width * 0.34, down + 13, width * 0.44 * Math.max(1, bar.length()) / 100, 18, Hue.BRAND);
            area.text(
                    width * 0.78,
                    down + 7,
                    width * 0.22,
                    height - 14,
                    Paragraph.of(rich.plain(bar.value()), Styles.TEXT).aligned(Block.Align.END));
            down += height;
        }
    }
}
