package dev.tomster.format;

import java.util.ArrayList;
import java.util.List;

/** The columns of a table in a plan, under each other as a screen shows them. A row keeps the number of its cells. */
public final class TableColumns {
    /** A column is not made wider than this for a few long cells: these stand out on the right. */
    private static final int WIDEST_COLUMN = 60;
    /** In characters. A larger table is not aligned: blanks would be most of the file. */
    private static final long LARGEST = 2_000_000;

    private static final int SHORTEST_RULE = 3;

    private final List<Integer> widths = new ArrayList<>();

    /** @param rows the cells of all rows but the line of dashes */
    public TableColumns(List<List<String>> rows) {
        rows.forEach(this::measure);
        long line = widths.stream().mapToLong(width -> width).sum();
        if (line * rows.size() > LARGEST) {
            widths.replaceAll(width -> SHORTEST_RULE);
        }
    }

    private void measure(List<String> row) {
        for (int i = 0; i < row.size(); i++) {
            int width = Math.min(WIDEST_COLUMN, DisplayWidth.of(row.get(i)));
            if (i == widths.size()) {
                widths.add(Math.max(SHORTEST_RULE, width));
            } else {
                widths.set(i, Math.max(widths.get(i), width));
            }
        }
    }

    /** A row of those that were measured. */
    public String line(List<String> cells) {
        StringBuilder line = new StringBuilder("|");
        for (int i = 0; i < cells.size(); i++) {
            String cell = cells.get(i);
            line.append(' ')
                    .append(cell)
                    .append(" ".repeat(Math.max(0, widths.get(i) - DisplayWidth.of(cell))))
                    .append(" |");
        }
        return line.toString();
    }

    /**
     * The line below the head: a dash for each character of a column, and the colons that its author set.
     *
     * @param columns how many the head has
     * @param typed the cells of the line as it was; a row without cells for a new one
     */
    public String rule(int columns, List<String> typed) {
        StringBuilder line = new StringBuilder("|");
        for (int i = 0; i < columns; i++) {
            String cell = i < typed.size() ? typed.get(i) : "";
            String left = cell.startsWith(":") ? ":" : "";
            String right = cell.endsWith(":") ? ":" : "";
            String dashes = "-".repeat(widths.get(i) - left.length() - right.length());
            line.append(' ').append(left).append(dashes).append(right).append(" |");
        }
        return line.toString();
    }
}
