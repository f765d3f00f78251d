package dev.tomster.view;

import dev.tomster.model.ItemId;
import dev.tomster.model.Measurement;
import dev.tomster.view.Block.Align;
import dev.tomster.view.Block.Column;
import dev.tomster.view.Block.Row;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What files of results measured, a row for each metric of each channel: as they are, before anything is computed. */
final class ResultsTable {

    /** A row of the table. */
    private record Line(Optional<ItemId> channel, String metric) {}

    private final Writing writing;

    ResultsTable(Writing writing) {
        this.writing = writing;
    }

    /** The table; none if nothing was measured. */
    Optional<Block> table() {
        Map<Line, List<Measurement>> lines = new LinkedHashMap<>();
        for (Measurement each : writing.plan().results()) {
            lines.computeIfAbsent(new Line(each.channel(), each.metric()), line -> new ArrayList<>())
                    .add(each);
        }
        if (lines.isEmpty()) {
            return Optional.empty();
        }
        List<Column> columns = List.of(
                new Column(writing.label("results.metric"), Align.START, 4, true),
                new Column(writing.label("kind.channel"), Align.START, 4, true),
                new Column(writing.label("results.count"), Align.END, 2, false),
                new Column(writing.label("results.first"), Align.START, 3, false),
                new Column(writing.label("results.first-value"), Align.END, 3, true),
                new Column(writing.label("results.last"), Align.START, 3, true),
                new Column(writing.label("results.last-value"), Align.END, 3, true));
        List<Row> rows = lines.entrySet().stream()
                .map(line -> row(line.getKey(), line.getValue()))
                .toList();
        return Optional.of(Tables.withoutEmptyColumns(columns, rows));
    }

    private long begin(Measurement each) {
        return writing.titles().begin(each.when()).map(LocalDate::toEpochDay).orElse(Long.MIN_VALUE);
    }

    private Row row(Line line, List<Measurement> measured) {
        List<Measurement> byDate = new ArrayList<>(measured);
        byDate.sort(Comparator.comparingLong(this::begin));
        Measurement first = byDate.get(0);
        Measurement last = byDate.get(byDate.size() - 1);
        return new Row(
                Optional.empty(),
                List.of(
                        Words.title(writing.format().capitalised(line.metric())),
                        line.channel().map(writing.titles()::link).orElse(Words.NONE),
                        Words.plain(writing.format().number(byDate.size())),
                        writing.writeShort(first.when()),
                        writing.writeShort(first.value()),
                        writing.writeShort(last.when()),
                        writing.writeShort(last.value())),
                false);
    }
}
