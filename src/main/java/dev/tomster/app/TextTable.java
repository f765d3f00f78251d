package dev.tomster.app;

import dev.tomster.format.DisplayWidth;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Columns of text as a terminal shows them: each as wide as it needs to be up to a bound, longer cells on several lines. */
final class TextTable {
    private static final String GAP = "  ";

    private final List<Integer> widths;

    private TextTable(List<Integer> widths) {
        this.widths = widths;
    }

    /**
     * A table for some rows.
     *
     * @param widest the bounds of the columns
     */
    static TextTable of(List<List<String>> rows, List<Integer> widest) {
        List<Integer> widths = new ArrayList<>();
        for (int column = 0; column < widest.size(); column++) {
            int at = column;
            int natural = rows.stream()
                    .mapToInt(row -> DisplayWidth.of(row.get(at)))
                    .max()
                    .orElse(0);
            widths.add(Math.min(natural, widest.get(column)));
        }
        return new TextTable(widths);
    }

    /** Writes a row, indented. */
    void write(List<String> row, Appendable out) throws IOException {
        List<List<String>> cells = new ArrayList<>();
        int height = 1;
        for (int column = 0; column < row.size(); column++) {
            List<String> lines = wrapped(row.get(column), widths.get(column));
            cells.add(lines);
            height = Math.max(height, lines.size());
        }
        for (int line = 0; line < height; line++) {
            StringBuilder text = new StringBuilder();
            for (int column = 0; column < cells.size(); column++) {
                List<String> lines = cells.get(column);
                String part = line < lines.size() ? lines.get(line) : "";
                text.append(GAP).append(part).append(" ".repeat(widths.get(column) - DisplayWidth.of(part)));
            }
            out.append(text.toString().stripTrailing()).append('\n');
        }
    }

    /** Broken between words, and within those that are wider than the column. */
    private static List<String> wrapped(String text, int width) {
        if (DisplayWidth.of(text) <= width) {
            return List.of(text);
        }
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ", -1)) {
            if (line.length() > 0 && DisplayWidth.of(line + " " + word) > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.length() == 0 ? "" : " ").append(word);
            while (DisplayWidth.of(line.toString()) > width && line.codePointCount(0, line.length()) > 1) {
                int end = fitting(line, width);
                lines.add(line.substring(0, end));
                line.delete(0, end);
            }
        }
        lines.add(line.toString());
        return lines;
    }

    /** Where a text that is too wide is cut: behind one character at least. */
    private static int fitting(CharSequence text, int width) {
        int end = Character.charCount(Character.codePointAt(text, 0));
        while (end < text.length()) {
            int next = end + Character.charCount(Character.codePointAt(text, end));
            if (DisplayWidth.of(text.subSequence(0, next).toString()) > width) {
                break;
            }
            end = next;
        }
        return end;
    }
}
