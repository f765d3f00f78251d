package dev.tomster.compile;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import dev.tomster.compile.value.Phrase;
import dev.tomster.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line of comma-separated values, each with its place. A line is a row: a quote that nobody closed costs one row, not
 * the rest of the file.
 */
record CsvRow(List<Phrase> cells) {
    private static final char QUOTE = '"';
    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"");
    /** Excel's own way of saying it, in the first line. */
    private static final Pattern SAID = Pattern.compile("\"?sep=([,;\\t])\"?", Pattern.CASE_INSENSITIVE);

    /** The row on a line; empty if its quotes do not pair. */
    static Optional<CsvRow> read(Span line, char separator) {
        String text = line.text();
        List<String> fields;
        try {
            fields = CsvReader.builder()
                    .fieldSeparator(separator)
                    .skipEmptyLines(false)
                    .allowUnclosedQuote(false)
                    .ofSingleCsvRecord(text)
                    .getFields();
        } catch (CsvParseException e) {
            return Optional.empty();
        }
        List<Phrase> cells = new ArrayList<>(fields.size());
        int start = 0;
        for (String field : fields) {
            int quotes = text.startsWith("\"", start)
                    ? 2 + (int) field.chars().filter(c -> c == QUOTE).count()
                    : 0;
            int end = start + field.length() + quotes;
            cells.add(
                    quotes > 0
                            ? new Phrase(field.strip(), line.part(start + 1, end - 1))
                            : Phrase.of(line.part(start, end)));
            start = end + 1;
        }
        return Optional.of(new CsvRow(List.copyOf(cells)));
    }

    /** What a line in front of the head says about the separator; none if it is the head. */
    static Optional<Character> said(String line) {
        Matcher said = SAID.matcher(line);
        return said.matches() ? Optional.of(said.group(1).charAt(0)) : Optional.empty();
    }

    /** What separates the columns below a head: a tab, a semicolon, or a comma; what stands in quotes does not count. */
    static char separator(String head) {
        String bare = QUOTED.matcher(head).replaceAll("");
        for (char separator : new char[] {'\t', ';'}) {
            if (bare.indexOf(separator) >= 0) {
                return separator;
            }
        }
        return ',';
    }
}
