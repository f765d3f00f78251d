package dev.tomster.compile;

import dev.tomster.compile.ResultsHead.Column;
import dev.tomster.model.ItemId;
import dev.tomster.model.Measure;
import dev.tomster.model.Measurement;
import dev.tomster.model.Period;
import dev.tomster.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Keeps what a plan's own file of results says, each value with its place: documents print it. */
final class PlanResults implements ResultsReader.Output {
    /** What tells a measurement from all others. */
    private record Key(Period when, Optional<ItemId> channel, String metric) {}

    private final Map<Key, Span> measured = new HashMap<>();
    private final List<Measurement> measurements = new ArrayList<>();
    private List<Column> columns = List.of();
    private Optional<ResultsReader.Row> row = Optional.empty();

    @Override
    public void columns(List<Column> of) {
        columns = of;
    }

    @Override
    public boolean begin(ResultsReader.Row of, Span line) {
        row = Optional.of(of);
        return true;
    }

    @Override
    public Optional<Span> cell(int index, Measure value, Span cell) {
        String metric = columns.get(index).metric();
        ResultsReader.Row open = row.orElseThrow();
        Span before = measured.putIfAbsent(new Key(open.when(), open.channel(), ResultsReader.metric(metric)), cell);
        if (before == null) {
            measurements.add(new Measurement(open.when(), open.channel(), metric, value, cell));
        }
        return Optional.ofNullable(before);
    }

    @Override
    public void end() {}

    List<Measurement> measurements() {
        return List.copyOf(measurements);
    }

    /** The metrics that have a column, whether or not one of its cells could be read. */
    List<String> metrics() {
        return columns.stream().map(Column::metric).toList();
    }
}
