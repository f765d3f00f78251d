package dev.tomster.view;

import dev.tomster.view.Block.Column;
import dev.tomster.view.Block.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Makes tables that hold only what the plan says. */
final class Tables {
    private Tables() {}

    /** A table without the columns in which no row has anything. The first column stays: it names the rows. */
    static Block.Table withoutEmptyColumns(List<Column> columns, List<Row> rows) {
        return withoutEmptyColumns(Optional.empty(), columns, rows);
    }

    /** The same under a caption. */
    static Block.Table withoutEmptyColumns(Optional<String> caption, List<Column> columns, List<Row> rows) {
        List<Integer> kept = IntStream.range(0, columns.size())
                .filter(i -> i == 0
                        || rows.stream()
                                .anyMatch(row -> saysSomething(row.cells().get(i))))
                .boxed()
                .toList();
        List<Row> shortened = rows.stream()
                .map(row -> new Row(row.anchor(), pick(row.cells(), kept), row.isTotal()))
                .toList();
        return new Block.Table(caption, pick(columns, kept), shortened);
    }

    private static <T> List<T> pick(List<T> all, List<Integer> kept) {
        List<T> picked = new ArrayList<>();
        kept.forEach(i -> picked.add(all.get(i)));
        return picked;
    }

    /** True unless the cell is empty or only marks a hole. */
    static boolean saysSomething(Words cell) {
        return !cell.isEmpty() && !cell.equals(Words.HOLE);
    }
}
