package dev.tomster.merge;

import dev.tomster.format.TableColumns;
import dev.tomster.vocabulary.Spelling;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A table that got columns on one side and other changes on the other: cells are merged by the heads of their columns. */
final class TableMerge {
    private final Merger merger;
    private final Output out;
    private final List<String> columns = new ArrayList<>();
    /** Rows as they are written; the line of dashes is one without cells. */
    private final List<List<String>> written = new ArrayList<>();

    TableMerge(Merger merger, Output out) {
        this.merger = merger;
        this.out = out;
    }

    /**
     * Writes the rows if the versions have other columns.
     *
     * @return false if all have the same, or one side left the table alone: then rows are merged as other parts are
     */
    boolean table(Trio trio, int depth) {
        if (trio.ours().isEmpty() || trio.theirs().isEmpty() || trio.base().isEmpty()) {
            boolean isOther = trio.isAddedTwice() && !heads(trio.ours()).equals(heads(trio.theirs()));
            if (isOther) {
                conflict(trio, depth);
            }
            return isOther;
        }
        List<String> base = heads(trio.base());
        List<String> ours = heads(trio.ours());
        List<String> theirs = heads(trio.theirs());
        boolean isEasy = (base.equals(ours) && base.equals(theirs))
                || Sameness.isSame(trio.ours().get(), trio.theirs().get())
                || Sameness.isSame(trio.base().get(), trio.ours().get())
                || Sameness.isSame(trio.base().get(), trio.theirs().get());
        if (isEasy) {
            return false;
        }
        Set<String> all = new LinkedHashSet<>(ours);
        all.addAll(theirs);
        columns.addAll(all);
        boolean onlyGrew = ours.containsAll(base) && theirs.containsAll(base) && isRegular(trio);
        if (!onlyGrew || !rows(trio)) {
            conflict(trio, depth);
            return true;
        }
        align(depth);
        return true;
    }

    private static List<String> heads(Optional<Part> table) {
        return table.filter(part -> !part.parts().isEmpty())
                .map(part -> part.parts().get(0).head().fields().stream()
                        .map(Spelling::fold)
                        .toList())
                .orElse(List.of());
    }

    /** True if no row has more cells than there are columns, no column is there twice, and no comment would be lost. */
    private static boolean isRegular(Trio trio) {
        return Stream.of(trio.base(), trio.ours(), trio.theirs())
                .flatMap(Optional::stream)
                .allMatch(table -> {
                    List<String> heads = heads(Optional.of(table));
                    return heads.stream().distinct().count() == heads.size()
                            && table.parts().stream()
                                    .allMatch(row -> row.above().isEmpty()
                                            && row.head().fields().size() <= heads.size());
                });
    }

    private void conflict(Trio trio, int depth) {
        out.conflict(rows(trio.ours(), depth), rows(trio.theirs(), depth));
    }

    private static List<String> rows(Optional<Part> table, int depth) {
        return table.map(Part::parts).orElse(List.of()).stream()
                .flatMap(row -> row.text(depth).stream())
                .toList();
    }

    /** The cells of a row by column; a row may end early. */
    private static Map<String, String> cells(Optional<Part> row, Optional<Part> table) {
        Map<String, String> cells = new LinkedHashMap<>();
        List<String> fields = row.map(part -> part.head().fields()).orElse(List.of());
        List<String> heads = row.isPresent() ? heads(table) : List.of();
        for (int i = 0; i < heads.size(); i++) {
            cells.put(heads.get(i), i < fields.size() ? fields.get(i) : "");
        }
        return cells;
    }

    /** Merges all rows; false if two sides changed the same cell. */
    private boolean rows(Trio table) {
        for (Trio row : merger.parts(table)) {
            Map<String, String> base = cells(row.base(), table.base());
            Map<String, String> ours = cells(row.ours(), table.ours());
            Map<String, String> theirs = cells(row.theirs(), table.theirs());
            if (row.isDeleted()) {
                Map<String, String> left = row.ours().isPresent() ? ours : theirs;
                if (!base.entrySet().stream().allMatch(cell -> cell.getValue().equals(left.get(cell.getKey())))) {
                    return false;
                }
            } else if (types(row).equals(Set.of("rule"))) {
                written.add(List.of());
            } else if (types(row).size() > 1) {
                return false;
            } else if (!row(base, ours, theirs)) {
                return false;
            }
        }
        return true;
    }

    /** What the versions of a row are: the head, the line of dashes below it, a row. */
    private static Set<String> types(Trio row) {
        return Stream.of(row.base(), row.ours(), row.theirs())
                .flatMap(Optional::stream)
                .map(part -> part.head().type())
                .collect(Collectors.toSet());
    }

    private boolean row(Map<String, String> base, Map<String, String> ours, Map<String, String> theirs) {
        List<String> cells = new ArrayList<>();
        for (String column : columns) {
            String mine = ours.getOrDefault(column, theirs.getOrDefault(column, ""));
            String yours = theirs.getOrDefault(column, mine);
            String old = base.getOrDefault(column, mine);
            if (!mine.equals(yours) && !mine.equals(old) && !yours.equals(old)) {
                return false;
            }
            cells.add(mine.equals(old) ? yours : mine);
        }
        written.add(cells);
        return true;
    }

    private void align(int depth) {
        TableColumns table =
                new TableColumns(written.stream().filter(row -> !row.isEmpty()).toList());
        String indent = " ".repeat(depth);
        written.forEach(
                row -> out.line(indent + (row.isEmpty() ? table.rule(columns.size(), List.of()) : table.line(row))));
    }
}
