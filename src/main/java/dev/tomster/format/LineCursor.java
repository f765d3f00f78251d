package dev.tomster.format;

import dev.tomster.syntax.Line;
import dev.tomster.text.Source;
import dev.tomster.text.Span;
import dev.tomster.vocabulary.Spelling;
import java.util.ArrayList;
import java.util.List;

/** Goes down a file and takes the lines that its tree does not hold: comments, blank lines, the one of the language. */
final class LineCursor {
    private static final String COMMENT = "//";

    private final Source source;
    /** The number of the first line that was not taken yet. */
    private int next = 1;

    LineCursor(Source source) {
        this.source = source;
    }

    /** The number of the line that holds a span. */
    int number(Span span) {
        return source.lineAt(span.start());
    }

    /** How many characters stand before a span on its line. */
    int margin(Span span) {
        return span.start() - source.line(number(span)).start();
    }

    /** True if the next line is a blank one above a line. */
    boolean isBlankAbove(int number) {
        return next < number && Spelling.isBlank(text(next));
    }

    private String text(int number) {
        return source.line(number).text();
    }

    /** Passes over a line that the tree holds. */
    void pass(int number) {
        next = number + 1;
    }

    /** The next line as typed. */
    String take() {
        return text(next++);
    }

    /** True if there are lines to take above a line. */
    boolean isAbove(int number) {
        return next < number;
    }

    /**
     * What stands above the first line of the tree and does not belong to it: the language of the file, and comments
     * that a blank line keeps apart.
     */
    List<String> opening(List<Line> lines) {
        int first = lines.isEmpty() ? end() : number(lines.get(0).head());
        int own = first;
        while (own > 1 && isComment(text(own - 1))) {
            own--;
        }
        return above(lines.isEmpty() ? first : own, 0);
    }

    /** The comments above a line, at a depth, with single blank lines between them. */
    List<String> above(int number, int depth) {
        List<String> lines = new ArrayList<>();
        while (next < number) {
            String line = canonical(take(), depth);
            boolean repeats = lines.isEmpty() || lines.get(lines.size() - 1).isEmpty();
            if (!line.isEmpty() || !repeats) {
                lines.add(line);
            }
        }
        return lines;
    }

    /** What is indented deeper than a line and no part of the tree: it belongs to that line. */
    List<String> below(int margin, int depth) {
        int end = next;
        for (int number = next; number < end(); number++) {
            String line = text(number);
            if (!Spelling.isBlank(line)) {
                if (Indent.width(line) <= margin) {
                    break;
                }
                end = number + 1;
            }
        }
        boolean isApart = isBlankAbove(end);
        List<String> lines = above(end, depth);
        if (isApart) {
            lines.add(0, "");
        }
        return lines;
    }

    /** What is left at the end of the file. */
    List<String> rest() {
        return above(end(), 0);
    }

    private int end() {
        return source.lineCount() + 1;
    }

    private static boolean isComment(String line) {
        return line.startsWith(COMMENT, Indent.width(line));
    }

    private static String canonical(String line, int depth) {
        if (Spelling.isBlank(line) || isComment(line)) {
            return Indent.of(depth, Spelling.strip(line));
        }
        // The reader passes over what stands below a language or an include.
        return Indent.width(line) > 0 ? Indent.of(1, Spelling.strip(line)) : language(line);
    }

    /** The one line that has its keyword in each language: the author's choice is kept. */
    private static String language(String line) {
        int colon = line.indexOf(':');
        return Heading.of(Spelling.fold(line.substring(0, colon)), Spelling.strip(line.substring(colon + 1)));
    }
}
