package dev.tomster.compile;

import dev.tomster.compile.value.Phrase;
import dev.tomster.syntax.TextBlock;
import dev.tomster.text.Span;
import dev.tomster.vocabulary.Spelling;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The rows of a table as typed: {@code | a | b |}. The line of dashes below the head is left out.
 *
 * @param head the first row
 * @param rows the other rows, which may have fewer or more cells
 */
record Table(List<Phrase> head, List<List<Phrase>> rows) {

    private static final Pattern RULE = Pattern.compile(":?-+:?");

    /** True if a block begins like a table. */
    static boolean begins(TextBlock block) {
        return Spelling.strip(block.lines().get(0).text()).startsWith("|");
    }

    /** Takes the lines of a block apart. */
    static Table read(TextBlock block) {
        List<List<Phrase>> rows = new ArrayList<>();
        for (Span line : block.lines()) {
            if (!Spelling.isBlank(line.text())) {
                List<Phrase> cells = cells(line);
                if (rows.size() != 1 || !isRule(cells)) {
                    rows.add(cells);
                }
            }
        }
        return new Table(rows.get(0), List.copyOf(rows.subList(1, rows.size())));
    }

    /** True for a row of dashes, perhaps with colons that would align the column. */
    private static boolean isRule(List<Phrase> cells) {
        return !cells.isEmpty()
                && cells.stream().allMatch(cell -> RULE.matcher(cell.text()).matches());
    }

    /** The cells between the pipes; a pipe behind a backslash is text. */
    private static List<Phrase> cells(Span line) {
        String text = line.text();
        List<Phrase> cells = new ArrayList<>();
        int start = text.length() - Spelling.strip(text).length();
        int from = text.startsWith("|", start) ? start + 1 : start;
        for (int pipe = text.indexOf('|', from); pipe >= 0; pipe = text.indexOf('|', pipe + 1)) {
            if (pipe == 0 || text.charAt(pipe - 1) != '\\') {
                cells.add(cell(line.part(from, pipe)));
                from = pipe + 1;
            }
        }
        Phrase rest = cell(line.part(from, text.length()));
        if (!rest.text().isEmpty()) {
            cells.add(rest);
        }
        return cells;
    }

    private static Phrase cell(Span span) {
        Phrase cell = Phrase.of(span);
        return new Phrase(cell.text().replace("\\|", "|"), cell.span());
    }
}
