package dev.tomster.compile;

import dev.tomster.compile.value.Phrase;
import dev.tomster.syntax.PipeTable;
import dev.tomster.syntax.TextBlock;
import dev.tomster.text.Span;
import dev.tomster.vocabulary.Spelling;
import java.util.ArrayList;
import java.util.List;

/**
 * The rows of a table as typed: {@code | a | b |}. The line of dashes below the head is left out.
 *
 * @param head the first row
 * @param rows the other rows, which may have fewer or more cells
 */
record Table(List<Phrase> head, List<List<Phrase>> rows) {

    /** Takes the lines of a block apart. */
    static Table read(TextBlock block) {
        List<List<Phrase>> rows = new ArrayList<>();
        for (Span line : block.lines()) {
            if (!Spelling.isBlank(line.text())) {
                List<Span> cells = PipeTable.cells(line);
                if (rows.size() != 1 || !PipeTable.isRule(cells)) {
                    rows.add(cells.stream().map(Table::cell).toList());
                }
            }
        }
        return new Table(rows.get(0), List.copyOf(rows.subList(1, rows.size())));
    }

    private static Phrase cell(Span span) {
        return new Phrase(span.text().replace("\\|", "|"), span);
    }
}
