package dev.tomster.format;

import dev.tomster.syntax.PipeTable;
import dev.tomster.text.Source;
import dev.tomster.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** The lines of a table with its columns under each other, and a line of dashes below its head. */
final class TableLines {
    /** The line of the text in which a row stands, with the row's cells. */
    private record Row(int line, List<String> cells, boolean isRule) {}

    private final List<Row> rows = new ArrayList<>();

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
        TableColumns columns = new TableColumns(
                rows.stream().filter(row -> !row.isRule()).map(Row::cells).toList());
        int width = rows.get(0).cells().size();
        List<TextLine> aligned = new ArrayList<>(lines);
        for (Row row : rows) {
            // A row without cells is no item; with one it would be.
            if (!row.cells().isEmpty()) {
                aligned.set(
                        row.line(),
                        lines.get(row.line())
                                .with(row.isRule() ? columns.rule(width, row.cells()) : columns.line(row.cells())));
            }
        }
        boolean hasRule = rows.size() > 1 && rows.get(1).isRule();
        if (!hasRule) {
            aligned.add(rows.get(0).line() + 1, new TextLine(TextLine.Kind.CONTENT, columns.rule(width, List.of())));
        }
        return aligned;
    }
}
