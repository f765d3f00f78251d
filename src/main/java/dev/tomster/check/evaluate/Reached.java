package dev.tomster.check.evaluate;

import dev.tomster.check.rule.Strategy;
import dev.tomster.model.CalendarDate;
import dev.tomster.model.Choice;
import dev.tomster.model.Count;
import dev.tomster.model.Item;
import dev.tomster.model.Measure;
import dev.tomster.model.Measure.Relation;
import dev.tomster.model.Series;
import dev.tomster.model.TimeSpan;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What an indicator has come to on a day, by the values that the plan has measured. */
final class Reached {

    /** A measured value and the last day that it counts. */
    private record Value(LocalDate day, BigDecimal amount) {}

    private Reached() {}

    /** The value on the day of a target; none if nothing was measured up to then, or nobody knows how values add up. */
    static Optional<BigDecimal> at(Strategy strategy, Item kpi, Due due) {
        List<Value> all = values(strategy, kpi, due);
        boolean isMeasured = all.stream().anyMatch(value -> !value.day().isBefore(due.day()));
        List<BigDecimal> until = all.stream()
                .filter(value -> !value.day().isAfter(due.day()))
                .map(Value::amount)
                .toList();
        if (!isMeasured || until.isEmpty()) {
            return Optional.empty();
        }
        String aggregation =
                kpi.value("aggregation", Choice.class).map(Choice::id).orElse("");
        BigDecimal last = until.get(until.size() - 1);
        return switch (aggregation) {
            case "sum" -> Optional.of(sum(until));
            case "last" -> Optional.of(last);
            case "mean" -> Optional.of(sum(until).divide(BigDecimal.valueOf(until.size()), MathContext.DECIMAL64));
            case "median" -> Optional.of(until.stream().sorted().toList().get((until.size() - 1) / 2));
            // Numbers of a month may add up or not; rates and delays do not.
            default -> due.level().quantity() instanceof Count ? Optional.empty() : Optional.of(last);
        };
    }

    private static BigDecimal sum(List<BigDecimal> amounts) {
        return amounts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Those that can be compared with the target, in the order of time. */
    private static List<Value> values(Strategy strategy, Item kpi, Due due) {
        List<Value> values = new ArrayList<>();
        for (Series series : kpi.values("measured", Series.class)) {
            for (Series.Point point : series.points()) {
                Optional<LocalDate> day =
                        point.period().end().flatMap(strategy::date).map(CalendarDate::last);
                if (day.isPresent() && point.value() instanceof Measure measure && isAlike(measure, due.level())) {
                    values.add(new Value(day.get(), measure.quantity().amount()));
                }
            }
        }
        values.sort(Comparator.comparing(Value::day));
        return values;
    }

    private static boolean isAlike(Measure measure, Measure level) {
        boolean isExact = measure.relation() == Relation.EXACTLY;
        boolean isSameUnit = !(measure.quantity() instanceof TimeSpan one)
                || (level.quantity() instanceof TimeSpan other && one.unit() == other.unit());
        return isExact
                && isSameUnit
                && measure.quantity().getClass() == level.quantity().getClass();
    }
}
