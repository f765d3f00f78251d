package dev.tomster.compile;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import dev.tomster.compile.value.Phrase;
import dev.tomster.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A line of comma-separated values, each with its place. A line is a row: a quote that nobody closed costs one row, not
 * the rest of the file.
 */
record CsvRow(List<Phrase> cells) {
    private static final char QUOTE = '"';

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
            Span span = line.part(start, end);
            cells.add(quotes > 0 ? new Phrase(field.strip(), span) : Phrase.of(span));
            start = end + 1;
        }
        return Optional.of(new CsvRow(List.copyOf(cells)));
    }

    /** What separates the columns below a head: a tab, a semicolon, or a comma. */
    static char separator(String head) {
        for (char separator : new char[] {'\t', ';'}) {
            if (head.indexOf(separator) >= 0) {
                return separator;
            }
        }
        return ',';
    }
}
