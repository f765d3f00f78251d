package dev.tomster.compile;

import dev.tomster.compile.ResultsHead.Column;
import dev.tomster.diagnostic.Finding;
import dev.tomster.diagnostic.Findings;
import dev.tomster.diagnostic.Message;
import dev.tomster.kpi.Metrics;
import dev.tomster.model.CalendarDate;
import dev.tomster.model.ItemId;
import dev.tomster.model.Measure;
import dev.tomster.model.Measure.Relation;
import dev.tomster.model.Moment;
import dev.tomster.model.ResultsSink;
import dev.tomster.text.Source;
import dev.tomster.text.Span;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Passes the rows of files on as they are read. Plain rows, which are almost all of them, are read at once; whatever has quotes,
 * units, signs or faults is left to the {@link ResultsReader}.
 */
final class StreamedRows implements ResultsReader.Output {
    private final ResultsSink sink;
    private final Findings findings;
    private final SeenRows seen = new SeenRows();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<ItemId, Integer> channels = new HashMap<>();
    private final List<String> files = new ArrayList<>();
    private int[] numberOf = {};
    private Optional<ResultsReader> reader = Optional.empty();
    private Optional<PlainRow> plain = Optional.empty();
    private ColumnMap map = ColumnMap.NONE;
    private Optional<ItemId> owner = Optional.empty();

    private long keyOne;
    private long keyOther;
    private int line;
    private boolean isOpen;

    private Optional<Span> outside = Optional.empty();
    private int outsideCount;

    StreamedRows(ResultsSink sink, Findings findings) {
        this.sink = sink;
        this.findings = findings;
    }

    void begin(String file, ResultsReader of, ColumnMap by, Optional<ItemId> channel) {
        files.add(file);
        reader = Optional.of(of);
        plain = Optional.empty();
        map = by;
        owner = channel;
        outside = Optional.empty();
        outsideCount = 0;
    }

    /** Takes in a line; false if nothing behind it can be read. */
    boolean line(String text, int number) {
        line = number;
        if (plain.isPresent() && plain.get().read(text)) {
            return true;
        }
        Source source = Source.excerpt(files.get(files.size() - 1), text, number);
        return reader.orElseThrow().line(source.span(0, text.length()));
    }

    @Override
    public void columns(List<Column> of) {
        numberOf = new int[of.size()];
        for (int i = 0; i < of.size(); i++) {
            numberOf[i] = numbers.computeIfAbsent(Metrics.id(of.get(i).metric()), first -> numbers.size());
        }
        sink.begin(files.get(files.size() - 1), of.stream().map(Column::metric).toList());
        ResultsHead head = reader.orElseThrow().head();
        plain = Optional.of(new PlainRow(this, reader.orElseThrow(), map, owner));
        if (!head.unread().isEmpty()) {
            findings.add(Finding.of(
                            CompileRules.RESULTS_COLUMNS, head.unread().get(0).span())
                    .with("count", head.unread().size())
                    .with(
                            "names",
                            String.join(
                                    ", ",
                                    head.unread().stream()
                                            .map(found -> found.text())
                                            .toList()))
                    .help(Message.of("results-columns.help")));
        }
    }

    @Override
    public boolean begin(ResultsReader.Row row, Span at) {
        Optional<LocalDate> first =
                row.when().start().flatMap(StreamedRows::date).map(CalendarDate::first);
        Optional<LocalDate> last = row.when().end().flatMap(StreamedRows::date).map(CalendarDate::last);
        if (first.isEmpty() || last.isEmpty()) {
            findings.add(ResultsReader.finding(at, "open"));
            return false;
        }
        if (row.id().filter(id -> !id.isEmpty()).isPresent()) {
            key(row.id().get(), 0, row.id().get().length(), number(row.channel()));
        } else {
            key(first.get(), last.get(), number(row.channel()));
        }
        plain.ifPresent(fast -> fast.learn(first.get(), last.get(), row.channel()));
        return begin(first.get(), last.get(), row.channel(), () -> at);
    }

    private static Optional<CalendarDate> date(Moment moment) {
        return moment instanceof CalendarDate date ? Optional.of(date) : Optional.empty();
    }

    /** Begins a row; false if it lies outside the plan's period, which is told at the end of the file. */
    private boolean begin(LocalDate first, LocalDate last, Optional<ItemId> channel, Supplier<Span> at) {
        isOpen = sink.isInTime(first, last);
        if (isOpen) {
            sink.row(first, last, channel, line);
        } else {
            outside = outside.isPresent() ? outside : Optional.of(at.get());
            outsideCount++;
        }
        return isOpen;
    }

    /** Makes the key of a row of a date and a channel. */
    void key(LocalDate first, LocalDate last, int channel) {
        keyOne = (first.toEpochDay() << 20) | (ChronoUnit.DAYS.between(first, last) & 0xFFFFF);
        keyOther = channel;
    }

    /** The number of a channel in the keys of rows; 0 for rows that name none. */
    int number(Optional<ItemId> channel) {
        return channel.map(id -> channels.computeIfAbsent(id, next -> channels.size() + 1))
                .orElse(0);
    }

    /** Makes the key of a row that has a number or address of its own, and a channel. */
    void key(String text, int from, int to, int channel) {
        keyOne = SeenRows.hash(text, from, to, 0xCBF29CE484222325L);
        keyOther = SeenRows.hash(text, from, to, 0x84222325CBF29CE4L) + channel;
    }

    private long bit(int index) {
        return 1L << (numberOf[index] & 63);
    }

    private long group(int index) {
        return keyOther + ((long) (numberOf[index] >> 6) << 32);
    }

    private long place() {
        return ((long) (files.size() - 1) << 32) | line;
    }

    /**
     * Takes in some values of a row of the open key, unless one of them was measured before.
     *
     * @param indices the numbers of their columns
     * @return false if one was
     */
    boolean see(int[] indices, int count) {
        long bits = 0;
        for (int i = 0; i < count; i++) {
            bits |= bit(indices[i]);
            if (numberOf[indices[i]] > 63) {
                return false;
            }
        }
        return seen.addNew(keyOne, keyOther, bits, place());
    }

    @Override
    public Optional<Span> cell(int index, Measure value, Span cell) {
        long before = seen.place(keyOne, group(index), bit(index));
        if (before >= 0) {
            return Optional.of(placeOf(before));
        }
        seen.addNew(keyOne, group(index), bit(index), place());
        if (value.relation() == Relation.EXACTLY || value.relation() == Relation.ABOUT) {
            sink.value(index, value.quantity());
        } else {
            findings.add(ResultsReader.finding(cell, "bound").with("text", cell.text()));
        }
        return Optional.empty();
    }

    private Span placeOf(long place) {
        return Source.excerpt(files.get((int) (place >> 32)), "", (int) place).span(0, 0);
    }

    @Override
    public void end() {
        if (isOpen) {
            sink.endRow();
            isOpen = false;
        }
    }

    /** Ends a file: what lies outside the plan's period is told once. */
    void finish() {
        outside.map(span -> Finding.of(CompileRules.RESULTS_OUTSIDE, span))
                .map(finding -> outsideCount == 1 ? finding.worded("one") : finding)
                .ifPresent(finding ->
                        findings.add(finding.with("count", outsideCount).help(Message.of("results-outside.help"))));
    }

    /** Begins a plain row; false if it lies outside the plan's period. */
    boolean beginPlain(LocalDate first, LocalDate last, Optional<ItemId> channel, String text) {
        return begin(
                first,
                last,
                channel,
                () -> Source.excerpt(files.get(files.size() - 1), text, line).span(0, text.length()));
    }

    ResultsSink sink() {
        return sink;
    }
}
