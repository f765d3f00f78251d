package dev.tomster.text;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/**
 * One text with the name under which people know it. Lines end with LF, CRLF or a lone CR. Two sources are equal only
 * if they are the same object: a text read twice has two identities.
 */
public final class Source {
    private final String name;
    private final String text;
    private final Optional<Path> file;
    private final boolean hasMark;
    private final int firstLine;
    private final int[] lineStarts;

    /**
     * @param name shown in findings: a path as the user typed it, or relative to the plan
     * @param text the whole text, without byte order mark
     */
    public Source(String name, String text) {
        this(name, text, Optional.empty());
    }

    /** @param file what it was read from, without symbolic links; none for a text that is in no file */
    public Source(String name, String text, Optional<Path> file) {
        this(name, text, file, false);
    }

    /** @param hasMark true if a byte order mark stands before the text in its file */
    public Source(String name, String text, Optional<Path> file, boolean hasMark) {
        this(name, text, file, hasMark, 1);
    }

    private Source(String name, String text, Optional<Path> file, boolean hasMark, int firstLine) {
        this.firstLine = firstLine;
        this.name = name;
        this.text = text;
        this.file = file;
        this.hasMark = hasMark;
        this.lineStarts = lineStarts(text);
    }

    /**
     * Some lines of a text that is too long to be held. They keep their numbers.
     *
     * @param firstLine the 1-based number of the first of them
     */
    public static Source excerpt(String name, String text, int firstLine) {
        return new Source(name, text, Optional.empty(), false, firstLine);
    }

    private static int[] lineStarts(String text) {
        boolean hasReturns = text.indexOf('\r') >= 0;
        int[] starts = new int[64];
        int count = 1;
        for (int end = lineEnd(text, 0, hasReturns); end < text.length(); end = lineEnd(text, end + 1, hasReturns)) {
            if (count == starts.length) {
                starts = Arrays.copyOf(starts, count * 2);
            }
            starts[count++] = end + 1;
        }
        return Arrays.copyOf(starts, count);
    }

    /** The last character of the line that begins at an offset; the length of the text if the line has no end. */
    private static int lineEnd(String text, int from, boolean hasReturns) {
        if (!hasReturns) {
            int feed = text.indexOf('\n', from);
            return feed < 0 ? text.length() : feed;
        }
        int end = from;
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        return text.startsWith("\r\n", end) ? end + 1 : end;
    }

    public String name() {
        return name;
    }

    public String text() {
        return text;
    }

    /** What it was read from, without symbolic links; none for a text that is in no file. */
    public Optional<Path> file() {
        return file;
    }

    /** The file's own bytes, with its byte order mark: a text that is UTF-8 has no other form in it. */
    public byte[] bytes() {
        return ((hasMark ? "\uFEFF" : "") + text).getBytes(StandardCharsets.UTF_8);
    }

    /** The number of the first line: 1, unless this is an excerpt. */
    public int firstLine() {
        return firstLine;
    }

    /** How many lines the text has; an empty text has one. */
    public int lineCount() {
        return lineStarts.length;
    }

    /** The 1-based line that holds an offset. */
    public int lineAt(int offset) {
        int found = Arrays.binarySearch(lineStarts, offset);
        return firstLine - 1 + (found >= 0 ? found + 1 : -found - 1);
    }

    /** The place of an offset from 0 to the length of the text. */
    public Position position(int offset) {
        int line = lineAt(offset);
        return new Position(line, text.codePointCount(lineStarts[line - firstLine], offset) + 1);
    }

    /** A 1-based line, without its line end. */
    public Span line(int line) {
        int index = line - firstLine;
        int start = lineStarts[index];
        int end = index + 1 < lineStarts.length ? lineStarts[index + 1] : text.length();
        while (end > start && (text.charAt(end - 1) == '\n' || text.charAt(end - 1) == '\r')) {
            end--;
        }
        return new Span(this, start, end);
    }

    /** True if a 1-based line begins with a space. */
    public boolean isIndented(int line) {
        return text.startsWith(" ", lineStarts[line - firstLine]);
    }

    /** The span of some offsets. */
    public Span span(int start, int end) {
        return new Span(this, start, end);
    }

    @Override
    public String toString() {
        return name;
    }
}
