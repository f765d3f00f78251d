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
 */
record Table(List<Phrase> head, List<List<Phrase>> rows) {

    /** Takes the lines of a block apart. */
    static Table read(TextBlock block) {
        List<List<Phrase>> rows = new ArrayList<>();
        for (Span line : block.lines()) {
            if (PipeTable.isRow(line.text())) {
                List<Span> cells = PipeTable.cells(line);
                if (!PipeTable.isRule(cells)) {
                    rows.add(cells.stream().map(Table::cell).toList());
                }
            }
        }
        return rows.isEmpty()
                ? new Table(List.of(), List.of())
                : new Table(rows.get(0), List.copyOf(rows.subList(1, rows.size())));
    }

    private static Phrase cell(Span span) {
        return new Phrase(span.text().replace("\\|", "|"), span);
    }
}
