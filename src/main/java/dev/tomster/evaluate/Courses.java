package dev.tomster.evaluate;

import dev.tomster.model.ItemId;
import dev.tomster.model.Quantity;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Computes the values of one indicator in the order of time. */
final class Courses {
    /** Nobody reads a longer list of periods; a plan without a period may have results of the year 1. */
    private static final int MOST_PERIODS = 5_000;

    private final Indicator indicator;
    private final Observations observations;
    private final Optional<Node> node;
    private final Teller teller;
    private final LocalDate day;
    private final List<Disagreement> disagreements = new ArrayList<>();
    private Reached reached = until -> new Outcome.Missing();

    /**
     * @param node what the formula stands for; none if the indicator is only measured
     * @param day the last day of which results are expected
     */
    Courses(Indicator indicator, Observations observations, Optional<Node> node, Teller teller, LocalDate day) {
        this.indicator = indicator;
        this.observations = observations;
        this.node = node;
        this.teller = teller;
        this.day = day;
    }

    /** What the periods come to that have begun by a day. */
    interface Reached {
        Outcome by(LocalDate until);
    }

    /** What the periods of the course that was asked for last have come to by a day. */
    Reached reached() {
        return reached;
    }

    /** The value of a period as a number, before it is told in a unit. */
    private record Computed(Result<BigDecimal> result, long rows, List<Integer> having, List<Integer> without) {
        boolean says() {
            return result.value().isPresent() || result.why().isPresent();
        }
    }

    /** The course of all channels together. */
    Course total(List<ItemId> names) {
        List<Integer> candidates = indicator.channels().isEmpty()
                ? names.stream().map(observations::channel).toList()
                : indicator.channels().stream().map(observations::channel).toList();
        boolean areNamed = !indicator.channels().isEmpty();
        return course(
                names, true, window -> Channels.together(observations.pools(), window, groups(), candidates, areNamed));
    }

    /** The course of one channel; none if nothing was measured there. */
    Optional<Course> of(ItemId channel, List<ItemId> names) {
        int number = observations.channel(channel);
        Course course = course(names, false, window -> Channels.only(number, groups()));
        return Optional.of(course)
                .filter(found ->
                        found.periods().stream().anyMatch(period -> !(period.outcome() instanceof Outcome.Missing)));
    }

    /** Which channels speak in some periods. */
    private interface Choice {
        Channels in(Window window);
    }

    private List<Channels.Group> groups() {
        return node.map(found -> Channels.groups(found).distinct().toList()).orElse(List.of());
    }

    private Course course(List<ItemId> names, boolean isTotal, Choice channels) {
        Grain stated = StatedValues.grain(indicator);
        Grain grain = node.isEmpty() ? stated : computedGrain(channels, isTotal ? stated : indicator.grain());
        TreeMap<LocalDate, Computed> found = new TreeMap<>();
        if (node.isPresent()) {
            for (LocalDate start : observations.pools().starts(grain)) {
                Computed computed = computed(Window.of(grain, start), channels);
                if (computed.says()) {
                    found.put(start, computed);
                }
            }
        }
        boolean isPure = true;
        if (isTotal) {
            StatedValues values =
                    StatedValues.of(indicator, grain, observations.timeframe().until());
            isPure = values.starts().isEmpty();
            for (LocalDate start : values.starts()) {
                compare(grain, start, values, Optional.ofNullable(found.get(start)));
                found.put(start, new Computed(values.at(start), values.count(start), List.of(), List.of()));
            }
        }
        if (found.isEmpty()) {
            return Course.empty(grain);
        }
        List<PeriodValue> periods = periods(grain, found, names);
        boolean isComputed = isPure;
        reached = until -> toDate(grain, found, isComputed, channels, until);
        return new Course(grain, periods, reached.by(day));
    }

    /** Notes that the plan states another value than the one that results come to. */
    private void compare(Grain grain, LocalDate start, StatedValues values, Optional<Computed> computed) {
        Optional<Quantity> stated = values.at(start).value().map(teller::quantity);
        Optional<Quantity> other =
                computed.flatMap(found -> found.result().value()).map(teller::quantity);
        if (stated.isPresent() && other.isPresent() && values.isExact(start) && !isSame(stated.get(), other.get())) {
            disagreements.add(new Disagreement(
                    indicator.kpi(), start, grain.last(start), stated.get(), other.get(), place(grain, start)));
        }
    }

    /** True if a value is the same as far as the one of the plan is exact. */
    private static boolean isSame(Quantity stated, Quantity other) {
        BigDecimal exact = stated.amount().stripTrailingZeros();
        int places = Math.max(0, exact.scale());
        return other.amount().setScale(places, RoundingMode.HALF_UP).compareTo(exact) == 0;
    }

    private Place place(Grain grain, LocalDate start) {
        return observations.place(groups().stream()
                .flatMap(group -> group.slots().stream())
                .flatMapToLong(slot -> observations.pools().place(grain, start, slot).stream())
                .min()
                .orElseThrow());
    }

    /** Where the plan states other values than those that results come to; of the course of all channels. */
    List<Disagreement> disagreements() {
        return List.copyOf(disagreements);
    }

    /** The shortest periods, not shorter than how often the indicator is read, in which its metrics were measured. */
    private Grain computedGrain(Choice channels, Grain least) {
        for (Grain grain : Grain.values()) {
            boolean says = grain.compareTo(least) >= 0
                    && observations.pools().starts(grain).stream()
                            .anyMatch(start ->
                                    computed(Window.of(grain, start), channels).says());
            if (says) {
                return grain;
            }
        }
        return least;
    }

    private Computed computed(Window window, Choice channels) {
        Channels chosen = channels.in(window);
        Result<BigDecimal> result = new Calculator(observations, window, chosen).value(node.orElseThrow());
        TreeSet<Integer> having = new TreeSet<>();
        chosen.bySlot().values().forEach(having::addAll);
        long rows = chosen.bySlot().entrySet().stream()
                .mapToLong(entry -> entry.getValue().stream()
                        .flatMap(channel -> window.starts().stream()
                                .flatMap(
                                        start -> chosen
                                                .pool(
                                                        observations.pools(),
                                                        window.grain(),
                                                        start,
                                                        entry.getKey(),
                                                        channel)
                                                .stream()))
                        .mapToLong(Pool::count)
                        .sum())
                .max()
                .orElse(0);
        return new Computed(result, rows, List.copyOf(having), chosen.without());
    }

    private List<PeriodValue> periods(Grain grain, NavigableMap<LocalDate, Computed> found, List<ItemId> names) {
        Timeframe timeframe = observations.timeframe();
        LocalDate first = timeframe.hasStart() && timeframe.first().isBefore(found.firstKey())
                ? grain.start(timeframe.first())
                : found.firstKey();
        List<PeriodValue> periods = new ArrayList<>();
        TreeSet<Integer> usual = new TreeSet<>();
        LocalDate start = first;
        while (!start.isAfter(found.lastKey()) || !grain.last(start).isAfter(day)) {
            if (periods.size() == MOST_PERIODS) {
                return Collections.unmodifiableList(periods);
            }
            Computed computed = found.get(start);
            if (computed == null) {
                periods.add(new PeriodValue(
                        start, grain.last(start), new Outcome.Missing(), 0, List.of(), isWhole(grain, start)));
            } else {
                TreeSet<Integer> without = new TreeSet<>(usual);
                computed.having().forEach(without::remove);
                without.addAll(computed.without());
                boolean isOfAll =
                        computed.having().contains(0) || computed.having().isEmpty();
                usual.addAll(computed.having());
                usual.remove(0);
                periods.add(new PeriodValue(
                        start,
                        grain.last(start),
                        teller.outcome(computed.result()),
                        computed.rows(),
                        isOfAll && computed.without().isEmpty() ? List.of() : named(without, names),
                        isWhole(grain, start)));
            }
            start = grain.next(start);
        }
        return List.copyOf(periods);
    }

    private boolean isWhole(Grain grain, LocalDate start) {
        return !grain.last(start).isAfter(day);
    }

    private List<ItemId> named(Set<Integer> numbers, List<ItemId> names) {
        return names.stream()
                .filter(name -> numbers.contains(observations.channel(name)))
                .toList();
    }

    /** What the periods that end by a day come to. */
    private Outcome toDate(
            Grain grain, NavigableMap<LocalDate, Computed> found, boolean isPure, Choice channels, LocalDate until) {
        List<LocalDate> starts = found.keySet().stream()
                .filter(start ->
                        !grain.last(start).isBefore(observations.timeframe().first()))
                .filter(start -> !start.isAfter(until))
                .toList();
        List<BigDecimal> values = starts.stream()
                .flatMap(start ->
                        Optional.ofNullable(found.get(start))
                                .flatMap(computed -> computed.result().value())
                                .stream())
                .toList();
        Optional<Reason> obstacle = starts.stream()
                .flatMap(start ->
                        Optional.ofNullable(found.get(start))
                                .flatMap(computed -> computed.result().why())
                                .stream())
                .reduce((first, last) -> last);
        if (values.isEmpty() && obstacle.isPresent()) {
            return new Outcome.NotMeasurable(obstacle.get());
        }
        if (indicator.aggregation().isPresent()) {
            return teller.outcome(OverTime.of(indicator.aggregation().get(), values));
        }
        if (isPure && node.isPresent() && !starts.isEmpty()) {
            Result<BigDecimal> pooled =
                    computed(new Window(grain, starts), channels).result();
            boolean isPeople =
                    pooled.why().filter(why -> why.key().equals("people")).isPresent();
            return teller.outcome(isPeople ? OverTime.of("last", values) : pooled);
        }
        return teller.isOfEachThing()
                ? teller.outcome(OverTime.of("last", values))
                : new Outcome.NotMeasurable(Reason.of("no-aggregation"));
    }
}
