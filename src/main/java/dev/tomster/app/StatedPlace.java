package dev.tomster.app;

import dev.tomster.model.CalendarDate;
import dev.tomster.model.Entry;
import dev.tomster.model.Fact;
import dev.tomster.model.Item;
import dev.tomster.model.Moment;
import dev.tomster.model.Period;
import dev.tomster.model.Series;
import dev.tomster.text.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the line on which a plan states a measured value. */
final class StatedPlace {
    private StatedPlace() {}

    /** The first value that is measured within some days; the whole series if its lines are not all values. */
    static Span of(Item kpi, LocalDate first, LocalDate last) {
        List<Entry> entries = kpi.fact("measured").map(Fact::entries).orElse(List.of());
        for (Entry entry : entries) {
            if (entry.value() instanceof Series series) {
                List<Span> lines = lines(entry.span());
                for (int i = 0; i < series.points().size(); i++) {
                    if (isWithin(series.points().get(i).period(), first, last)) {
                        return lines.size() == series.points().size() ? lines.get(i) : entry.span();
                    }
                }
            }
        }
        return kpi.head();
    }

    private static boolean isWithin(Period period, LocalDate first, LocalDate last) {
        Optional<CalendarDate> end = date(period.end());
        Optional<CalendarDate> start = date(period.start());
        return start.filter(date -> !date.last().isBefore(first)).isPresent()
                && end.filter(date -> !date.first().isAfter(last)).isPresent();
    }

    private static Optional<CalendarDate> date(Optional<Moment> moment) {
        return moment.filter(CalendarDate.class::isInstance).map(CalendarDate.class::cast);
    }

    private static List<Span> lines(Span block) {
        List<Span> lines = new ArrayList<>();
        String text = block.text();
        int at = 0;
        while (at < text.length()) {
            int end = text.indexOf('\n', at) < 0 ? text.length() : text.indexOf('\n', at);
            String line = text.substring(at, end);
            if (!line.isBlank()) {
                int indent = line.length() - line.stripLeading().length();
                lines.add(block.part(at + indent, at + line.stripTrailing().length()));
            }
            at = end + 1;
        }
        return lines;
    }
}
