package dev.tomster.format;

import dev.tomster.syntax.PipeTable;
import dev.tomster.text.Source;
import dev.tomster.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A table with its columns under each other, as a screen shows them, and a line of dashes below its head. A row keeps the
 * number of its cells.
 */
final class TableLines {
    /** A column is not made wider than this for a few long cells: these stand out on the right. */
    private static final int WIDEST_COLUMN = 60;
    /** In characters. A larger table is not aligned: blanks would be most of the file. */
    private static final long LARGEST = 2_000_000;

    private static final int SHORTEST_RULE = 3;

    /** The line of the text in which a row stands, with the row's cells. */
    private record Row(int line, List<String> cells, boolean isRule) {}

    private final List<Row> rows = new ArrayList<>();
    private final List<Integer> widths = new ArrayList<>();

    private TableLines(List<TextLine> lines, UnaryOperator<String> spelling) {
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).is(TextLine.Kind.CONTENT)
                    && PipeTable.isRow(lines.get(i).text())) {
                List<Span> cells = cells(lines.get(i).text());
                boolean isRule = rows.size() == 1 && PipeTable.isRule(cells);
                UnaryOperator<String> spelt = rows.isEmpty() ? spelling : UnaryOperator.identity();
                rows.add(new Row(i, cells.stream().map(Span::text).map(spelt).toList(), isRule));
            }
        }
    }

    private static List<Span> cells(String line) {
        return PipeTable.cells(new Source("row", line).span(0, line.length()));
    }

    /**
     * The same lines, aligned; comments and blank lines between the rows stay.
     *
     * @param spelling how the head of a column is written
     */
    static List<TextLine> align(List<TextLine> lines, UnaryOperator<String> spelling) {
        TableLines table = new TableLines(lines, spelling);
        boolean isTable = lines.stream()
                .filter(line -> line.is(TextLine.Kind.CONTENT))
                .findFirst()
                .filter(line -> line.text().startsWith("|"))
                .isPresent();
        return isTable && !table.rows.get(0).cells().isEmpty() ? table.aligned(lines) : lines;
    }

    private List<TextLine> aligned(List<TextLine> lines) {
        measure();
        List<TextLine> aligned = new ArrayList<>(lines);
        for (Row row : rows) {
            // A row without cells is no item; with one it would be.
            if (!row.cells().isEmpty()) {
                aligned.set(row.line(), lines.get(row.line()).with(row.isRule() ? rule(row.cells()) : line(row)));
            }
        }
        boolean hasRule = rows.size() > 1 && rows.get(1).isRule();
        if (!hasRule) {
            aligned.add(rows.get(0).line() + 1, new TextLine(TextLine.Kind.CONTENT, rule(List.of())));
        }
        return aligned;
    }

    private void measure() {
        for (Row row : rows) {
            for (int i = 0; i < row.cells().size() && !row.isRule(); i++) {
                int width = Math.min(WIDEST_COLUMN, DisplayWidth.of(row.cells().get(i)));
                if (i == widths.size()) {
                    widths.add(Math.max(SHORTEST_RULE, width));
                } else {
                    widths.set(i, Math.max(widths.get(i), width));
                }
            }
        }
        long line = widths.stream().mapToLong(width -> width).sum();
        if (line * rows.size() > LARGEST) {
            widths.replaceAll(width -> SHORTEST_RULE);
        }
    }

    private String line(Row row) {
        StringBuilder line = new StringBuilder("|");
        for (int i = 0; i < row.cells().size(); i++) {
            String cell = row.cells().get(i);
            line.append(' ')
                    .append(cell)
                    .append(" ".repeat(Math.max(0, widths.get(i) - DisplayWidth.of(cell))))
                    .append(" |");
        }
        return line.toString();
    }

    /** A dash for each character of a column of the head, and the colons that its author set. */
    private String rule(List<String> typed) {
        StringBuilder line = new StringBuilder("|");
        for (int i = 0; i < rows.get(0).cells().size(); i++) {
            String cell = i < typed.size() ? typed.get(i) : "";
            String left = cell.startsWith(":") ? ":" : "";
            String right = cell.endsWith(":") ? ":" : "";
            String dashes = "-".repeat(widths.get(i) - left.length() - right.length());
            line.append(' ').append(left).append(dashes).append(right).append(" |");
        }
        return line.toString();
    }
}
