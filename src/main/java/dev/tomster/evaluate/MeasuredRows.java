package dev.tomster.evaluate;

import dev.tomster.model.CalendarDate;
import dev.tomster.model.ItemId;
import dev.tomster.model.Measure;
import dev.tomster.model.Measure.Relation;
import dev.tomster.model.Measurement;
import dev.tomster.model.Period;
import dev.tomster.model.ResultsSink;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Sends the measurements of a plan as the rows that they were. */
final class MeasuredRows {

    /** What belongs to one row: a date, a channel and a line of the file. */
    private record Row(Period when, Optional<ItemId> channel, int line) {}

    private MeasuredRows() {}

    static void send(List<Measurement> measurements, ResultsSink sink) {
        Map<String, Integer> columns = new LinkedHashMap<>();
        Map<Row, List<Measurement>> rows = new LinkedHashMap<>();
        for (Measurement each : measurements) {
            columns.putIfAbsent(each.metric(), columns.size());
            int line = each.span().source().lineAt(each.span().start());
            rows.computeIfAbsent(new Row(each.when(), each.channel(), line), first -> new ArrayList<>())
                    .add(each);
        }
        if (!measurements.isEmpty()) {
            sink.begin(measurements.get(0).span().source().name(), List.copyOf(columns.keySet()));
        }
        rows.forEach((row, cells) -> {
            Optional<LocalDate> first = first(row.when());
            Optional<LocalDate> last = last(row.when());
            if (first.isPresent() && last.isPresent()) {
                sink.row(first.get(), last.get(), row.channel(), row.line());
                for (Measurement cell : cells) {
                    if (isOneNumber(cell.value())) {
                        sink.value(
                                columns.getOrDefault(cell.metric(), 0),
                                cell.value().quantity());
                    }
                }
                sink.endRow();
            }
        });
    }

    /** True if a measure can be computed with: a bound and a range cannot. */
    static boolean isOneNumber(Measure measure) {
        return measure.relation() == Relation.EXACTLY || measure.relation() == Relation.ABOUT;
    }

    static Optional<LocalDate> first(Period period) {
        return period.start().filter(CalendarDate.class::isInstance).map(date -> ((CalendarDate) date).first());
    }

    static Optional<LocalDate> last(Period period) {
        return period.end().filter(CalendarDate.class::isInstance).map(date -> ((CalendarDate) date).last());
    }
}
