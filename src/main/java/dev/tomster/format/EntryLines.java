package dev.tomster.format;

import dev.tomster.syntax.DatedLine;
import dev.tomster.vocabulary.Spelling;
import java.util.List;
import java.util.function.UnaryOperator;

/** The entries of lists and series in one spelling. */
final class EntryLines {
    private static final String BULLET = "- ";

    private EntryLines() {}

    /** One space behind each outermost bullet: deeper ones may be text of the bullet above them. */
    static List<TextLine> bullets(List<TextLine> lines) {
        return each(
                lines,
                line -> line.startsWith(BULLET) ? BULLET + Spelling.strip(line.substring(BULLET.length())) : line);
    }

    /** {@code date: value}; another line is left to its author. */
    static List<TextLine> dated(List<TextLine> lines) {
        return each(lines, line -> {
            int colon = line.indexOf(':');
            return !DatedLine.is(line)
                    ? line
                    : Heading.of(
                            Spelling.stripTrailing(line.substring(0, colon)),
                            Spelling.strip(line.substring(colon + 1)));
        });
    }

    private static List<TextLine> each(List<TextLine> lines, UnaryOperator<String> spelling) {
        return lines.stream()
                .map(line -> line.is(TextLine.Kind.CONTENT) ? line.with(spelling.apply(line.text())) : line)
                .toList();
    }
}
