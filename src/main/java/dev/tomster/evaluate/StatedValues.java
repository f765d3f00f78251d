package dev.tomster.evaluate;

import dev.tomster.model.Measure;
import dev.tomster.model.Measure.Relation;
import dev.tomster.model.Money;
import dev.tomster.model.Quantity;
import dev.tomster.model.Series;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** The values that a plan states as measured, by period. */
final class StatedValues {
    private final Indicator indicator;
    private final TreeMap<LocalDate, List<Stretch>> values = new TreeMap<>();
    private LocalDate lastDay = LocalDate.MIN;

    private StatedValues(Indicator indicator) {
        this.indicator = indicator;
    }

    /** The values of an indicator in periods of a length, up to a day. */
    static StatedValues of(Indicator indicator, Grain grain, LocalDate until) {
        StatedValues values = new StatedValues(indicator);
        for (Stretch stretch : stretches(indicator)) {
            if (stretch.last().isAfter(until)) {
                continue;
            }
            LocalDate middle = stretch.first().plusDays(ChronoUnit.DAYS.between(stretch.first(), stretch.last()) / 2);
            values.values
                    .computeIfAbsent(grain.start(middle), first -> new ArrayList<>())
                    .add(stretch);
            values.lastDay = stretch.last().isAfter(values.lastDay) ? stretch.last() : values.lastDay;
        }
        return values;
    }

    private record Stretch(LocalDate first, LocalDate last, BigDecimal value, boolean isExact) {}

    private static List<Stretch> stretches(Indicator indicator) {
        List<Stretch> stretches = new ArrayList<>();
        for (Series series : indicator.kpi().values("measured", Series.class)) {
            for (Series.Point point : series.points()) {
                Optional<LocalDate> first = MeasuredRows.first(point.period());
                Optional<LocalDate> last = MeasuredRows.last(point.period());
                if (first.isPresent()
                        && last.isPresent()
                        && point.value() instanceof Measure measure
                        && MeasuredRows.isOneNumber(measure)
                        && indicator.like().stream().allMatch(like -> isAlike(like, measure.quantity()))) {
                    stretches.add(new Stretch(
                            first.get(),
                            last.get(),
                            Amounts.number(measure.quantity()),
                            measure.relation() == Relation.EXACTLY));
                }
            }
        }
        stretches.sort(Comparator.comparing(Stretch::last));
        return stretches;
    }

    private static boolean isAlike(Quantity one, Quantity other) {
        boolean areCurrencies = one instanceof Money first
                && other instanceof Money second
                && first.currency().isPresent()
                && second.currency().isPresent();
        return areCurrencies
                ? ((Money) one).currency().equals(((Money) other).currency())
                : Amounts.dimension(one).equals(Amounts.dimension(other));
    }

    /** The length of the periods: how often the indicator is read, or longer if the values speak of longer stretches. */
    static Grain grain(Indicator indicator) {
        return stretches(indicator).stream()
                .map(stretch -> Grain.around(stretch.first(), stretch.last()))
                .filter(grain -> grain.compareTo(indicator.grain()) > 0)
                .max(Grain::compareTo)
                .orElse(indicator.grain());
    }

    /** The first days of the periods that have a value. */
    List<LocalDate> starts() {
        return List.copyOf(values.keySet());
    }

    /** The last day that any value speaks of. */
    Optional<LocalDate> lastDay() {
        return values.isEmpty() ? Optional.empty() : Optional.of(lastDay);
    }

    /** The value of a period; several are put together as the aggregation says. */
    Result<BigDecimal> at(LocalDate start) {
        List<BigDecimal> found = values.getOrDefault(start, List.of()).stream()
                .map(Stretch::value)
                .toList();
        return found.isEmpty()
                ? Result.missing()
                : OverTime.of(indicator.aggregation().orElse("last"), found);
    }

    /** True if none of the values of a period is about right only. */
    boolean isExact(LocalDate start) {
        return values.getOrDefault(start, List.of()).stream().allMatch(Stretch::isExact);
    }

    int count(LocalDate start) {
        return values.getOrDefault(start, List.of()).size();
    }
}
