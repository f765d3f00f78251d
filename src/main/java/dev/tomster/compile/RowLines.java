package dev.tomster.compile;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/**
 * The rows of a file: lines, of which several are one row where a cell in quotes goes over them, as captions of posts do. A quote
 * that is not closed as it has to be costs its line, not the rest of the file.
 */
final class RowLines {

    /** Gives one line after the other. */
    interface Lines {
        /** The next line without its end; none behind the last. */
        Optional<String> next() throws IOException;

        /** True if only the start of the line was read, for it is too long. */
        boolean isTooLong();
    }

    /** A line that was read to see whether it belongs to a row. */
    private record Line(String text, boolean isTooLong) {}

    private final Lines lines;
    private final Deque<Line> ahead = new ArrayDeque<>();
    private boolean isTooLong;
    private int first;
    private int last;

    RowLines(Lines lines) {
        this.lines = lines;
    }

    /**
     * The next row.
     *
     * @param separator of its cells; 0 while nobody knows it, for what is a line then
     */
    Optional<String> next(char separator) throws IOException {
        Optional<Line> line = ahead.isEmpty() ? Optional.empty() : Optional.of(ahead.pop());
        Optional<String> text = line.isPresent() ? line.map(Line::text) : lines.next();
        isTooLong = line.map(Line::isTooLong).orElseGet(lines::isTooLong);
        first = last + 1;
        last = first;
        boolean isPlain =
                separator == 0 || isTooLong || text.isEmpty() || text.get().indexOf('"') < 0;
        return isPlain ? text : Optional.of(row(text.get(), separator));
    }

    private String row(String start, char separator) throws IOException {
        Quotes quotes = new Quotes(separator);
        quotes.read(start);
        StringBuilder row = new StringBuilder(start);
        Deque<Line> read = new ArrayDeque<>();
        while (quotes.isOpen() && row.length() < LineReader.LONGEST) {
            Optional<Line> line = take();
            if (line.isEmpty() || line.get().isTooLong()) {
                line.ifPresent(read::add);
                break;
            }
            read.add(line.get());
            quotes.read("\n");
            quotes.read(line.get().text());
            row.append('\n').append(line.get().text());
        }
        if (read.isEmpty() || quotes.isWhole()) {
            last += read.size();
            return row.toString();
        }
        while (!read.isEmpty()) {
            ahead.push(read.removeLast());
        }
        return start;
    }

    private Optional<Line> take() throws IOException {
        if (!ahead.isEmpty()) {
            return Optional.of(ahead.pop());
        }
        return lines.next().map(text -> new Line(text, lines.isTooLong()));
    }

    /** The 1-based number of the line that the row begins on. */
    int first() {
        return first;
    }

    /** The 1-based number of the line that the row ends on. */
    int last() {
        return last;
    }

    /** True if only the start of the line was read, for it is too long. */
    boolean isTooLong() {
        return isTooLong;
    }

    /** Whether the quotes of a row pair: they begin a cell, and end it. */
    private static final class Quotes {
        private final char separator;
        private boolean isAtStart = true;
        private boolean isWithin;
        private boolean isEnded;
        private boolean isBroken;

        Quotes(char separator) {
            this.separator = separator;
        }

        void read(String text) {
            for (int i = 0; i < text.length() && !isBroken; i++) {
                read(text.charAt(i));
            }
        }

        private void read(char c) {
            if (isWithin) {
                isWithin = c != '"';
                isEnded = !isWithin;
            } else if (c == '"') {
                // A second quote is one that is meant.
                isWithin = isAtStart || isEnded;
                isEnded = false;
            } else {
                isBroken = isEnded && c != separator;
                isEnded = false;
            }
            isAtStart = !isWithin && c == separator;
        }

        boolean isOpen() {
            return isWithin && !isBroken;
        }

        boolean isWhole() {
            return !isWithin && !isBroken;
        }
    }
}
