package dev.tomster.render.pptx;

import dev.tomster.render.ColumnShares;
import dev.tomster.render.pptx.Grid.Cell;
import dev.tomster.render.pptx.Grid.Padding;
import dev.tomster.render.pptx.Grid.Row;
import dev.tomster.render.prose.Piece;
import dev.tomster.render.prose.RichText;
import dev.tomster.render.slides.SlideSize;
import dev.tomster.view.Block;
import dev.tomster.view.Block.Align;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes tables of what has rows and columns. */
final class TableShapes {
    private static final double GUTTER = 16;
    private static final Padding HEAD = new Padding(0, 0, GUTTER, 8);
    private static final Padding BODY = new Padding(0, 6, GUTTER, 7);
    private static final Padding WEEKDAY = new Padding(8, 0, 8, 4);
    private static final Padding DAY = new Padding(8, 2, 8, 0);
    private static final Padding LETTER = new Padding(0, 8, 16, 8);

    /** Above a month: its name and the space below it. */
    private static final double CAPTION = 36;

    private static final double WEEKDAYS = 30;

    private final Area area;
    private final RichText rich;

    TableShapes(Area area, RichText rich) {
        this.area = area;
        this.rich = rich;
    }

    void table(Block.Table table) {
        List<Double> widths = widths(table.columns());
        double down = 0;
        if (table.caption().isPresent()) {
            Letters letters = Styles.TABLE.in(Hue.QUIET);
            area.text(
                    0,
                    0,
                    area.width(),
                    letters.line(),
                    Paragraph.of(rich.plain(table.caption().get()), letters));
            down = letters.line();
        }
        List<Row> rows = new ArrayList<>();
        rows.add(head(table.columns(), widths));
        table.rows().forEach(row -> rows.add(row(row, table.columns(), widths)));
        boolean hasTotal = !table.rows().isEmpty()
                && table.rows().get(table.rows().size() - 1).isTotal();
        new Grid(widths, rows, true, hasTotal, false)
                .write(area, down, table.caption().orElse(""));
    }

    private List<Double> widths(List<Block.Column> columns) {
        List<Integer> percents = ColumnShares.percents(columns);
        double sum = percents.stream().mapToInt(Integer::intValue).sum();
        return percents.stream().map(percent -> area.width() * percent / sum).toList();
    }

    private Row head(List<Block.Column> columns, List<Double> widths) {
        List<Cell> cells = new ArrayList<>();
        int lines = 1;
        Letters letters = Styles.LABEL.bold();
        for (int i = 0; i < columns.size(); i++) {
            Block.Column column = columns.get(i);
            lines = Math.max(lines, area.lines(column.head(), letters, widths.get(i) - GUTTER));
            cells.add(cell(Paragraph.of(rich.plain(column.head()), letters).aligned(column.align()), HEAD));
        }
        return new Row(lines * letters.line() + 12, cells);
    }

    private Row row(Block.Row row, List<Block.Column> columns, List<Double> widths) {
        Letters letters = row.isTotal() ? Styles.TABLE.bold() : Styles.TABLE;
        List<Cell> cells = new ArrayList<>();
        int lines = 1;
        for (int i = 0; i < columns.size(); i++) {
            List<Piece> pieces = rich.words(row.cells().get(i));
            lines = Math.max(lines, area.lines(text(pieces), letters, widths.get(i) - GUTTER));
            cells.add(cell(Paragraph.of(pieces, letters).aligned(columns.get(i).align()), BODY));
        }
        return new Row(lines * letters.line() + 14, cells);
    }

    private static String text(List<Piece> pieces) {
        StringBuilder text = new StringBuilder();
        pieces.forEach(piece -> text.append(piece.text()));
        return text.toString();
    }

    private static Cell cell(Paragraph paragraph, Padding padding) {
        return new Cell(List.of(paragraph), padding, Optional.empty(), false);
    }

    /** The letters of SMART, each with what fulfils it. */
    void smart(Block.Smart smart, Hue onBrand, Hue missing) {
        List<Double> widths = List.of(44.0, 244.0, area.width() - 288);
        List<Row> rows = new ArrayList<>();
        for (Block.Letter letter : smart.letters()) {
            Letters large = Styles.SMALL.bold().in(letter.fulfilled() ? onBrand : missing);
            List<Piece> words = rich.words(letter.words());
            int lines = Math.max(
                    area.lines(text(words), Styles.SMALL, area.width() - 304),
                    area.lines(letter.word(), Styles.SMALL.bold(), 216));
            rows.add(new Row(
                    Math.max(44, lines * SlideSize.SMALL_LINE + 17),
                    List.of(
                            new Cell(
                                    List.of(Paragraph.of(rich.plain(letter.letter()), large)
                                            .aligned(Align.CENTER)),
                                    new Padding(0, 8, 0, 8),
                                    letter.fulfilled() ? Optional.of(Hue.BRAND) : Optional.empty(),
                                    false),
                            cell(
                                    Paragraph.of(rich.plain(letter.word()), Styles.SMALL.bold()),
                                    new Padding(16, 8, 12, 8)),
                            cell(Paragraph.of(words, Styles.SMALL), LETTER))));
        }
        new Grid(widths, rows, false, false, true).write(area, 0, "");
    }

    /** A month of the editorial calendar. */
    void month(Block.Month month) {
        Letters caption = Styles.TEXT.bold().in(Hue.INK);
        area.text(0, 0, area.width(), caption.line(), Paragraph.of(rich.plain(month.title()), caption));
        double width = area.width() / month.weekdays().size();
        List<Row> rows = new ArrayList<>();
        rows.add(new Row(
                WEEKDAYS,
                month.weekdays().stream()
                        .map(day -> cell(Paragraph.of(rich.plain(day), Styles.LABEL.bold()), WEEKDAY))
                        .toList()));
        double height = SlideSize.week(month.weeks().size());
        for (List<Block.Day> week : month.weeks()) {
            rows.add(new Row(height, week.stream().map(day -> day(day, width)).toList()));
        }
        List<Double> widths = month.weekdays().stream().map(day -> width).toList();
        new Grid(widths, rows, true, false, false).write(area, CAPTION, month.title());
    }

    private Cell day(Block.Day day, double width) {
        List<Paragraph> paragraphs = new ArrayList<>();
        Letters number = new Letters(SlideSize.DAY_FONT, SlideSize.DAY_LINE, false, Hue.QUIET);
        if (!day.number().isEmpty()) {
            paragraphs.add(Paragraph.of(rich.plain(day.number()), number));
        }
        for (String entry : day.entries()) {
            paragraphs.add(Paragraph.of(rich.title(area.line(entry, Styles.DAY, width - 16)), Styles.DAY));
        }
        if (paragraphs.isEmpty()) {
            paragraphs.add(Paragraph.of(List.of(), number));
        }
        Optional<Hue> fill = day.number().isEmpty() ? Optional.of(Hue.FAINT) : Optional.empty();
        return new Cell(paragraphs, DAY, fill, true);
    }
}
