package dev.tomster.render.slides;

import dev.tomster.view.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Lays a table out; one that is too long continues on the next slide with the same heads. */
final class TableFit {
    private static final double GUTTER = 16;
    private static final double ROW_PADDING = 14;
    private static final double HEAD_PADDING = 12;
    private static final double CAPTION = SlideSize.TABLE_LINE;
    /** Columns have whole hundredths of the width: what is lost by that. */
    private static final double ROUNDING = 0.01;

    private final Ruler ruler;
    private final double width;

    TableFit(Ruler ruler, double width) {
        this.ruler = ruler;
        this.width = width;
    }

    Optional<Part> take(Block.Table table, double room) {
        Block.Table settled = new Block.Table(table.caption(), settle(table), table.rows());
        List<Block.Column> columns = settled.columns();
        int whole = columns.stream()
                .filter(Block.Column::inDeck)
                .mapToInt(Block.Column::deckPercent)
                .sum();
        int headLines = 1;
        for (Block.Column column : columns) {
            if (column.inDeck()) {
                headLines = Math.max(
                        headLines, ruler.lines(column.head(), 600, SlideSize.LABEL_FONT, inner(column, whole)));
            }
        }
        double caption = table.caption().isPresent() ? CAPTION : 0;
        return Part.rows(
                settled.rows(),
                row -> height(row, columns, whole),
                caption + headLines * SlideSize.LABEL_LINE + HEAD_PADDING,
                room,
                rows -> new Block.Table(table.caption(), columns, rows));
    }

    /** The columns with new weights: their widths here. */
    private List<Block.Column> settle(Block.Table table) {
        List<Block.Column> columns = table.columns();
        List<ColumnShares.Need> needs = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).inDeck()) {
                needs.add(need(table, i));
            }
        }
        if (ColumnShares.isCrowded(needs, width)) {
            ruler.crowd();
        }
        double[] widths = ColumnShares.share(needs, width);
        List<Block.Column> settled = new ArrayList<>();
        int next = 0;
        for (Block.Column column : columns) {
            settled.add(new Block.Column(
                    column.head(),
                    column.align(),
                    column.inDeck() ? (int) Math.max(1, widths[next++]) : column.weight(),
                    column.percent(),
                    column.narrowPercent(),
                    column.inDeck(),
                    column.deckPercent()));
        }
        return settled;
    }

    /** What a column needs to break no word, and what it needs to have every text on a line. */
    private ColumnShares.Need need(Block.Table table, int column) {
        Block.Column head = table.columns().get(column);
        double word = ruler.longestWord(head.head(), 600, SlideSize.LABEL_FONT);
        double line = ruler.width(head.head(), 600, SlideSize.LABEL_FONT);
        for (Block.Row row : table.rows()) {
            int weight = row.isTotal() ? 700 : 400;
            String text = row.cells().get(column).text();
            word = Math.max(word, ruler.longestWord(text, weight, SlideSize.TABLE_FONT));
            line = Math.max(line, ruler.width(text, weight, SlideSize.TABLE_FONT));
        }
        double beside = GUTTER + ROUNDING * width;
        return new ColumnShares.Need(word + beside, line + beside, head.weight());
    }

    private double inner(Block.Column column, int whole) {
        return width * column.deckPercent() / whole - GUTTER;
    }

    private double height(Block.Row row, List<Block.Column> columns, int whole) {
        int most = 1;
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).inDeck()) {
                int weight = row.isTotal() ? 700 : 400;
                double inner = inner(columns.get(i), whole);
                most = Math.max(most, ruler.lines(row.cells().get(i), weight, SlideSize.TABLE_FONT, inner));
            }
        }
        return most * SlideSize.TABLE_LINE + ROW_PADDING;
    }
}
