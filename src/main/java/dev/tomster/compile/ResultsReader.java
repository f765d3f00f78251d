package dev.tomster.compile;

import dev.tomster.compile.ResultsHead.Column;
import dev.tomster.compile.value.Periods;
import dev.tomster.compile.value.Phrase;
import dev.tomster.compile.value.ValueContext;
import dev.tomster.diagnostic.Finding;
import dev.tomster.diagnostic.Findings;
import dev.tomster.diagnostic.Message;
import dev.tomster.kpi.Metrics;
import dev.tomster.model.CalendarDate;
import dev.tomster.model.ItemId;
import dev.tomster.model.Measure;
import dev.tomster.model.Period;
import dev.tomster.text.Source;
import dev.tomster.text.Span;
import dev.tomster.vocabulary.Nearest;
import dev.tomster.vocabulary.Spelling;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/**
 * Reads a file of results, a line at a time: a date, perhaps a channel, and a metric in each other column (language.md, section
 * 8), or what a map of columns says. Rows and cells that say nothing are reported; the others are kept.
 */
final class ResultsReader {
    private static final List<String> CHANNEL = List.of("channel");

    /**
     * What tells a row from all others.
     *
     * @param id none if each date and channel has one row
     */
    record Row(Period when, Optional<ItemId> channel, Optional<String> id) {}

    /** Takes in what is read. */
    interface Output {
        /** Begins the rows of a file. */
        void columns(List<Column> columns);

        /** Begins a row; false if its values are of no interest. */
        boolean begin(Row row, Span line);

        /** A value of the row; where it was measured before, if it was: then the row is not taken in again. */
        Optional<Span> cell(int index, Measure value, Span cell);

        void end();
    }

    private final Names names;
    private final ValueContext context;
    private final Findings findings;
    private final ColumnMap map;
    private final Optional<ItemId> owner;
    private final Output output;
    private final ResultsCells cells;
    private final ResultsHead head;
    private char separator;
    private Optional<Character> said = Optional.empty();

    /**
     * @param context of the property that names the file: its language is the one in which numbers are read
     * @param owner the channel that rows speak of that name none
     */
    ResultsReader(
            Names names,
            ValueContext context,
            Findings findings,
            ColumnMap map,
            Optional<ItemId> owner,
            Output output) {
        this.names = names;
        this.context = context;
        this.findings = findings;
        this.map = map;
        this.owner = owner;
        this.output = output;
        this.cells = new ResultsCells(context, findings);
        this.head = new ResultsHead(context, map, findings);
    }

    /** Takes in a whole file. */
    void read(Source source) throws IOException {
        RowLines rows = new RowLines(new SourceLines(source));
        while (rows.next(separator).isPresent() && !findings.isFull()) {
            if (!line(source.line(rows.first()).through(source.line(rows.last())))) {
                return;
            }
        }
        end(source.span(0, 0));
    }

    /** The lines of a text that is held as a whole. */
    private static final class SourceLines implements RowLines.Lines {
        private final Source source;
        private int number;

        SourceLines(Source source) {
            this.source = source;
        }

        @Override
        public Optional<String> next() {
            return number == source.lineCount()
                    ? Optional.empty()
                    : Optional.of(source.line(++number).text());
        }

        @Override
        public boolean isTooLong() {
            return false;
        }
    }

    /** Takes in a row; false if nothing behind it can be read. */
    boolean line(Span line) {
        if (Spelling.isBlank(line.text())) {
            return true;
        }
        boolean isHead = separator == 0;
        if (isHead && !map.isNone() && line.text().startsWith("#")) {
            return true;
        }
        if (isHead && said.isEmpty()) {
            said = CsvRow.said(Spelling.strip(line.text()));
            if (said.isPresent()) {
                return true;
            }
        }
        separator = isHead ? said.orElseGet(() -> CsvRow.separator(line.text())) : separator;
        Optional<CsvRow> row = CsvRow.read(line, separator);
        if (row.isEmpty()) {
            report(line, "quote");
            return !isHead;
        }
        if (!isHead) {
            row(line, row.get().cells());
            return true;
        }
        boolean isRead = head.read(row.get().cells());
        if (isRead) {
            output.columns(head.columns());
        }
        return isRead;
    }

    /** Ends the file, of which there was perhaps nothing. */
    void end(Span file) {
        if (separator == 0) {
            report(file, "empty");
        }
    }

    ResultsCells cells() {
        return cells;
    }

    ResultsHead head() {
        return head;
    }

    /** What separates the columns; 0 in front of the head. */
    char separator() {
        return separator;
    }

    /** The form in which the names of metrics are compared. */
    static String metric(String name) {
        return Metrics.normal(name);
    }

    private void row(Span line, List<Phrase> row) {
        if (row.size() != head.count()) {
            boolean more = row.size() > head.count();
            String fewer = row.size() == 1 ? "one" : "fewer";
            findings.add(finding(more ? row.get(head.count()).span() : line, more ? "more" : fewer)
                    .with("count", row.size())
                    .with("columns", head.count()));
            return;
        }
        Phrase date = row.get(head.date());
        if (map.skipped().contains(date.text())) {
            return;
        }
        Optional<Period> when = date.isEmpty() ? missingDate(line) : date(date);
        Optional<ItemId> channel = head.channel() < 0 ? owner : channel(row.get(head.channel()));
        boolean channelIsLost = head.channel() >= 0
                && channel.isEmpty()
                && !row.get(head.channel()).isEmpty();
        if (when.isEmpty() || channelIsLost) {
            return;
        }
        Optional<String> id = head.row() < 0
                ? Optional.empty()
                : Optional.of(row.get(head.row()).text());
        if (output.begin(new Row(when.get(), channel, id), line)) {
            cells(row);
            output.end();
        }
    }

    private void cells(List<Phrase> row) {
        for (int i = 0; i < head.columns().size(); i++) {
            Column column = head.columns().get(i);
            Phrase cell = row.get(column.at());
            Optional<Measure> value = cell.isEmpty() ? Optional.empty() : cells.read(cell, column);
            Optional<Span> before = value.isEmpty() ? Optional.empty() : output.cell(i, value.get(), cell.span());
            if (before.isPresent()) {
                findings.add(finding(cell.span(), "twice")
                        .with("keyword", column.metric())
                        .related(before.get()));
                return;
            }
        }
    }

    private Optional<Period> date(Phrase cell) {
        if (map.form().isEmpty()) {
            return Periods.dated(cell, context);
        }
        Optional<Period> date = map.form().get().read(cell.text()).map(day -> Period.of(CalendarDate.day(day)));
        if (date.isEmpty()) {
            findings.add(finding(cell.span(), "date-form")
                    .with("text", cell.text())
                    .with("form", map.form().get().toString()));
        }
        return date;
    }

    private Optional<Period> missingDate(Span line) {
        report(line, "date");
        return Optional.empty();
    }

    private Optional<ItemId> channel(Phrase cell) {
        List<ItemId> found = names.find(List.of(cell.text()), CHANNEL);
        if (found.size() == 1 || cell.isEmpty()) {
            return found.stream().findFirst().or(() -> owner);
        }
        List<ItemId> same = names.names(CHANNEL).stream()
                .filter(name -> Spelling.fold(name).equals(Spelling.fold(cell.text())))
                .flatMap(name -> names.find(List.of(name), CHANNEL).stream())
                .toList();
        if (same.size() == 1) {
            return same.stream().findFirst();
        }
        List<String> near = Nearest.of(cell.text(), names.names(CHANNEL));
        findings.add(finding(cell.span(), "channel")
                .with("name", cell.text())
                .help(
                        near.isEmpty()
                                ? Message.of("results.channel.help")
                                : Message.of("help.did-you-mean-one").withOptions("options", near)));
        return Optional.empty();
    }

    private void report(Span span, String wording) {
        findings.add(finding(span, wording));
    }

    static Finding finding(Span span, String wording) {
        return Finding.of(CompileRules.RESULTS, span).worded(wording).help(Message.of("results." + wording + ".help"));
    }
}
