package dev.tomster.format;

import java.util.ArrayList;
import java.util.List;

/** A table with its columns under each other, as a screen shows them. */
final class TableLines {
    /** A column is not made wider than this for a single long cell; longer cells stand out on the right. */
    private static final int WIDEST = 60;

    private TableLines() {}

    /** Aligns the rows; comments and blank lines between them stay. */
    static List<String> align(List<String> lines) {
        List<List<String>> rows = lines.stream().map(TableLines::cells).toList();
        List<Integer> widths = widths(rows);
        List<String> aligned = new ArrayList<>();
        int row = 0;
        for (int i = 0; i < lines.size(); i++) {
            if (rows.get(i).isEmpty()) {
                aligned.add(lines.get(i).strip());
                continue;
            }
            boolean isRule = row == 1 && isRule(rows.get(i));
            if (row == 1 && !isRule) {
                aligned.add(rule(widths));
            }
            aligned.add(isRule ? rule(widths) : line(rows.get(i), widths));
            row++;
        }
        if (row == 1) {
            aligned.add(rule(widths));
        }
        return aligned;
    }

    private static List<Integer> widths(List<List<String>> rows) {
        List<Integer> widths = new ArrayList<>();
        for (List<String> cells : rows) {
            for (int i = 0; i < cells.size() && !isRule(cells); i++) {
                if (widths.size() == i) {
                    widths.add(1);
                }
                widths.set(i, Math.max(widths.get(i), Math.min(WIDEST, DisplayWidth.of(cells.get(i)))));
            }
        }
        return widths;
    }

    private static String line(List<String> cells, List<Integer> widths) {
        StringBuilder line = new StringBuilder("|");
        for (int i = 0; i < Math.max(cells.size(), widths.size()); i++) {
            String cell = i < cells.size() ? cells.get(i) : "";
            int width = i < widths.size() ? widths.get(i) : 0;
            line.append(' ').append(cell).append(" ".repeat(Math.max(0, width - DisplayWidth.of(cell))));
            line.append(" |");
        }
        return line.toString();
    }

    private static String rule(List<Integer> widths) {
        StringBuilder line = new StringBuilder("|");
        widths.forEach(width -> line.append(' ').append("-".repeat(width)).append(" |"));
        return line.toString();
    }

    private static boolean isRule(List<String> cells) {
        return !cells.isEmpty() && cells.stream().allMatch(cell -> cell.matches(":?-+:?"));
    }

    /** The cells of a row with their backslashes; nothing for a comment or a blank line. */
    private static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        String row = line.strip();
        if (row.isEmpty() || row.startsWith("//")) {
            return cells;
        }
        int from = row.startsWith("|") ? 1 : 0;
        for (int pipe = row.indexOf('|', from); pipe >= 0; pipe = row.indexOf('|', pipe + 1)) {
            if (row.charAt(pipe - 1) != '\\') {
                cells.add(row.substring(from, pipe).strip());
                from = pipe + 1;
            }
        }
        String rest = row.substring(Math.min(from, row.length())).strip();
        if (!rest.isEmpty()) {
            cells.add(rest);
        }
        return cells;
    }
}
