package dev.tomster.format;

import dev.tomster.syntax.TextBlock;
import dev.tomster.text.Span;
import dev.tomster.vocabulary.Spelling;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** The lines below a key that are no lines of the plan, with the comments between them. */
final class RawText {
    private final LineCursor cursor;
    private final int keyMargin;
    private final List<TextLine> lines = new ArrayList<>();

    /**
     * A text that was not read yet.
     *
     * @param keyMargin how far its key is indented
     */
    RawText(LineCursor cursor, int keyMargin) {
        this.cursor = cursor;
        this.keyMargin = keyMargin;
    }

    RawText read(TextBlock block) {
        int margin = cursor.margin(block.lines().get(0));
        for (Span span : block.lines()) {
            int number = cursor.number(span);
            while (cursor.isAbove(number)) {
                comment(cursor.take(), margin);
            }
            String text = Spelling.stripTrailing(span.text());
            lines.add(new TextLine(text.isEmpty() ? TextLine.Kind.BLANK : TextLine.Kind.CONTENT, text));
            cursor.pass(number);
        }
        return this;
    }

    private void comment(String line, int margin) {
        int width = Indent.width(line);
        String text = Spelling.strip(line);
        if (text.isEmpty()) {
            // Only above the first line: below it, blank lines are lines of the text.
            if (!lines.isEmpty() && !last().is(TextLine.Kind.BLANK)) {
                lines.add(new TextLine(TextLine.Kind.BLANK, ""));
            }
        } else if (width <= keyMargin) {
            lines.add(new TextLine(TextLine.Kind.OUTER_COMMENT, text));
        } else {
            lines.add(new TextLine(TextLine.Kind.COMMENT, " ".repeat(Math.max(0, width - margin)) + text));
        }
    }

    private TextLine last() {
        return lines.get(lines.size() - 1);
    }

    /** The lines for the page, one level deeper than their key. */
    List<String> lines(TextStyle style, int keyDepth) {
        return page(
                switch (style) {
                    case PROSE -> lines;
                    case LIST -> EntryLines.bullets(lines);
                    case SERIES -> EntryLines.dated(flat());
                },
                keyDepth);
    }

    /** The same for a table, the heads of whose columns are keywords. */
    List<String> table(UnaryOperator<String> spelling, int keyDepth) {
        return page(TableLines.align(flat(), spelling), keyDepth);
    }

    private static List<String> page(List<TextLine> lines, int keyDepth) {
        List<String> page = new ArrayList<>();
        for (TextLine line : lines) {
            int depth = line.is(TextLine.Kind.OUTER_COMMENT) ? keyDepth : keyDepth + 1;
            page.add(Indent.of(depth, line.text()));
        }
        return page;
    }

    private List<TextLine> flat() {
        List<TextLine> flat = new ArrayList<>();
        boolean wasBlank = false;
        for (TextLine line : lines) {
            boolean isBlank = line.is(TextLine.Kind.BLANK);
            if (!isBlank || !wasBlank) {
                flat.add(line.with(Spelling.strip(line.text())));
            }
            wasBlank = isBlank;
        }
        return flat;
    }
}
