package dev.tomster.syntax;

import dev.tomster.text.Span;
import dev.tomster.vocabulary.Concept;
import dev.tomster.vocabulary.Lexicon;
import dev.tomster.vocabulary.Spelling;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How the lines of a table are told from other lines and taken apart: {@code | a | b |}. */
public final class PipeTable {
    private PipeTable() {}

    /** True if a block begins like a table. */
    public static boolean begins(TextBlock block) {
        return Spelling.strip(block.lines().get(0).text()).startsWith("|");
    }

    /** True if a line has a pipe: a line without one is no row, and no item. */
    public static boolean isRow(String line) {
        return line.indexOf('|') >= 0;
    }

    /**
     * True if a line goes on with the row above it, which somebody broke in two because it was long.
     *
     * @param row a row that has as many cells so far
     * @param columns how many cells the head has
     */
    public static boolean goesOn(String row, int cells, String line, int columns) {
        String above = Spelling.strip(row);
        return above.startsWith("|")
                && !above.endsWith("|")
                && cells < columns
                && isRow(line)
                && !Spelling.strip(line).startsWith("|");
    }

    /** True if a row of a table was broken in two. */
    public static boolean isBroken(TextBlock table) {
        int columns = 0;
        int cells = 0;
        String above = "";
        for (Span line : table.lines()) {
            List<Span> row = isRow(line.text()) ? cells(line) : List.of();
            if (row.isEmpty() || isRule(row)) {
                continue;
            }
            if (goesOn(above, cells, line.text(), columns)) {
                return true;
            }
            columns = columns == 0 ? row.size() : columns;
            cells = row.size();
            above = line.text();
        }
        return false;
    }

    /**
     * The kind of item that stands in the rows below a key. A plural that is also a property of the owner has a table
     * only if its block begins like one.
     */
    public static Optional<Concept> kind(Line.Property line, Concept owner, Lexicon lexicon) {
        String key = line.head().text();
        return lexicon.rows(key, owner)
                .filter(kind -> lexicon.property(owner, key).isEmpty()
                        || line.text().filter(PipeTable::begins).isPresent());
    }

    /** The cells between the pipes, without the spaces around them; a pipe behind a backslash is text. */
    public static List<Span> cells(Span line) {
        String text = line.text();
        List<Span> cells = new ArrayList<>();
        int start = 0;
        while (start < text.length() && Spelling.isSpace(text.charAt(start))) {
            start++;
        }
        int from = text.startsWith("|", start) ? start + 1 : start;
        for (int pipe = text.indexOf('|', from); pipe >= 0; pipe = text.indexOf('|', pipe + 1)) {
            if (pipe == 0 || text.charAt(pipe - 1) != '\\') {
                cells.add(stripped(line, text, from, pipe));
                from = pipe + 1;
            }
        }
        Span rest = stripped(line, text, from, text.length());
        if (rest.end() > rest.start()) {
            cells.add(rest);
        }
        return cells;
    }

    private static Span stripped(Span line, String text, int start, int end) {
        int from = start;
        int to = end;
        while (from < to && Spelling.isSpace(text.charAt(from))) {
            from++;
        }
        while (to > from && Spelling.isSpace(text.charAt(to - 1))) {
            to--;
        }
        return line.part(from, to);
    }

    /** True for a row of dashes, perhaps with colons that would align the column; single dashes are cells. */
    public static boolean isRule(List<Span> cells) {
        return cells.stream().anyMatch(cell -> cell.end() > cell.start() + 1)
                && cells.stream().map(Span::text).allMatch(PipeTable::isDashes);
    }

    private static boolean isDashes(String cell) {
        int from = cell.startsWith(":") ? 1 : 0;
        int to = cell.endsWith(":") ? cell.length() - 1 : cell.length();
        return from < to && cell.chars().skip(from).limit((long) to - from).allMatch(c -> c == '-');
    }
}
