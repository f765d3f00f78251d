package dev.tomster.compile;

import dev.tomster.compile.value.Phrase;
import dev.tomster.syntax.PipeTable;
import dev.tomster.syntax.TextBlock;
import dev.tomster.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * The rows of a table as typed: {@code | a | b |}. Lines of dashes say nothing, wherever they stand.
 *
 * @param head the first row
 * @param rows the other rows, which may have fewer or more cells
 * @param wrapped the lines that go on with the row above them, which has their cells
 */
record Table(List<Phrase> head, List<List<Phrase>> rows, List<Span> wrapped) {

    /** Takes the lines of a block apart. */
    static Table read(TextBlock block) {
        return read(block.lines());
    }

    /** Takes lines apart, of which the first with a pipe is the head. */
    static Table read(List<Span> lines) {
        List<List<Phrase>> rows = new ArrayList<>();
        List<Span> wrapped = new ArrayList<>();
        String above = "";
        for (Span line : lines) {
            List<Span> cells = PipeTable.isRow(line.text()) ? PipeTable.cells(line) : List.of();
            if (cells.isEmpty() || PipeTable.isRule(cells)) {
                continue;
            }
            List<Phrase> row = cells.stream().map(Table::cell).toList();
            int last = rows.size() - 1;
            if (last > 0
                    && PipeTable.goesOn(
                            above,
                            rows.get(last).size(),
                            line.text(),
                            rows.get(0).size())) {
                wrapped.add(cells.get(0));
                rows.set(last, joined(rows.get(last), row));
            } else {
                rows.add(row);
            }
            above = line.text();
        }
        return rows.isEmpty()
                ? new Table(List.of(), List.of(), List.of())
                : new Table(rows.get(0), List.copyOf(rows.subList(1, rows.size())), List.copyOf(wrapped));
    }

    /** A row whose last cell goes on with the first cell of the next line. */
    private static List<Phrase> joined(List<Phrase> row, List<Phrase> rest) {
        List<Phrase> cells = new ArrayList<>(row);
        Phrase first = cells.remove(cells.size() - 1);
        cells.add(new Phrase(first.text() + " " + rest.get(0).text(), first.span()));
        cells.addAll(rest.subList(1, rest.size()));
        return List.copyOf(cells);
    }

    private static Phrase cell(Span span) {
        return new Phrase(span.text().replace("\\|", "|"), span);
    }
}
