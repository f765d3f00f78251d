package dev.tomster.render.slides;

import dev.tomster.render.ColumnShares;
import dev.tomster.view.Block;
import dev.tomster.view.Words;
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

    /** A word that is longer than this share of the table is broken rather than given more room. */
    private static final double LONGEST_WORD = 0.25;

    private final Ruler ruler;
    private final double width;

    TableFit(Ruler ruler, double width) {
        this.ruler = ruler;
        this.width = width;
    }

    Optional<Part> take(Block.Table whole, double room) {
        Block.Table table = forDeck(whole);
        List<Block.Column> columns = settle(table);
        double[] inner = inner(columns);
        int headLines = 1;
        for (int i = 0; i < inner.length; i++) {
            headLines = Math.max(headLines, ruler.lines(columns.get(i).head(), 600, SlideSize.LABEL_FONT, inner[i]));
        }
        double caption = table.caption().isPresent() ? CAPTION : 0;
        return Part.rows(
                table.rows(),
                row -> height(row, inner),
                caption + headLines * SlideSize.LABEL_LINE + HEAD_PADDING,
                room,
                rows -> new Block.Table(table.caption(), columns, rows));
    }

    /** The table without the columns that are for paper only. */
    private static Block.Table forDeck(Block.Table table) {
        List<Block.Column> columns =
                table.columns().stream().filter(Block.Column::inDeck).toList();
        if (columns.size() == table.columns().size()) {
            return table;
        }
        List<Block.Row> rows = new ArrayList<>();
        for (Block.Row row : table.rows()) {
            List<Words> cells = new ArrayList<>();
            for (int i = 0; i < row.cells().size(); i++) {
                if (table.columns().get(i).inDeck()) {
                    cells.add(row.cells().get(i));
                }
            }
            rows.add(new Block.Row(row.anchor(), cells, row.isTotal()));
        }
        return new Block.Table(table.caption(), columns, rows);
    }

    /** The columns with new weights: their widths here. */
    private List<Block.Column> settle(Block.Table table) {
        List<ColumnShares.Need> needs = new ArrayList<>();
        for (int i = 0; i < table.columns().size(); i++) {
            needs.add(need(table, i));
        }
        if (ColumnShares.isCrowded(needs, width)) {
            ruler.crowd();
        }
        double[] widths = ColumnShares.share(needs, width);
        List<Block.Column> settled = new ArrayList<>();
        for (int i = 0; i < widths.length; i++) {
            Block.Column column = table.columns().get(i);
            settled.add(new Block.Column(column.head(), column.align(), (int) Math.max(1, widths[i]), true));
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
        return new ColumnShares.Need(Math.min(word, LONGEST_WORD * width) + beside, line + beside, head.weight());
    }

    /** The widths of the texts in the columns, as whole hundredths leave them. */
    private double[] inner(List<Block.Column> columns) {
        List<Integer> percents = ColumnShares.percents(columns);
        int sum = percents.stream().mapToInt(Integer::intValue).sum();
        return percents.stream()
                .mapToDouble(percent -> width * percent / sum - GUTTER)
                .toArray();
    }

    private double height(Block.Row row, double[] inner) {
        int weight = row.isTotal() ? 700 : 400;
        int most = 1;
        for (int i = 0; i < inner.length; i++) {
            most = Math.max(most, ruler.lines(row.cells().get(i), weight, SlideSize.TABLE_FONT, inner[i]));
        }
        return most * SlideSize.TABLE_LINE + ROW_PADDING;
    }
}
