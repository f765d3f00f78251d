package dev.tomster.evaluate;

import dev.tomster.model.Formula.Function;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The values of all metrics, pooled by channel and by the days that rows speak of; what a period holds is put together when it
 * is asked for. A row counts in the period that holds its middle day: a week belongs to the month of its Thursday.
 */
final class Pools {
    /** The number of the rows that name no channel: they speak of all of them. */
    static final int ALL = 0;

    private final List<Set<Function>> asked;
    private final Map<Days, Stretch> stretches = new HashMap<>();
    /** By length of periods, their first day and channel. */
    private final Map<Grain, NavigableMap<LocalDate, Map<Integer, Shelf>>> shelves = new EnumMap<>(Grain.class);
    /** Of each slot, the days of which a row speaks for all channels: from the first day, the last one of all up to it. */
    private final Map<Integer, NavigableMap<Long, Long>> covered = new HashMap<>();

    private @Nullable Stretch open;
    private LocalDate lastDay = LocalDate.MIN;

    /** The days and the channel of a row. Written out: the equality of records is slow to link. */
    private static final class Days {
        private final long from;
        private final long to;
        private final int channel;

        Days(long from, long to, int channel) {
            this.from = from;
            this.to = to;
            this.channel = channel;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Days row && from == row.from && to == row.to && channel == row.channel;
        }

        @Override
        public int hashCode() {
            return (int) (from * 31 + to) * 31 + channel;
        }
    }

    /** What was measured on a channel on the same days; a slot of which nothing was measured has no pool. */
    private static final class Stretch {
        private final long from;
        private final long to;
        private final int channel;
        private final Grain length;
        private final long place;
        private final @Nullable Pool[] pools;

        Stretch(Days days, Grain length, long place, int slots) {
            this.from = days.from;
            this.to = days.to;
            this.channel = days.channel;
            this.length = length;
            this.place = place;
            this.pools = new Pool[slots];
        }

        LocalDate middle() {
            return LocalDate.ofEpochDay(from + (to - from) / 2);
        }
    }

    /** What was measured on a channel in a period. */
    private static final class Shelf {
        private final List<Stretch> stretches = new ArrayList<>();
        private final Map<Integer, Optional<Pool>> pools = new HashMap<>();
    }

    /** @param asked of each slot, what is asked of its values one by one */
    Pools(List<Set<Function>> asked) {
        this.asked = asked;
    }

    /**
     * Begins to take in a row.
     *
     * @param place where it stands
     */
    void open(LocalDate first, LocalDate last, int channel, long place) {
        long from = first.toEpochDay();
        long to = last.toEpochDay();
        @Nullable Stretch before = open;
        if (before != null && before.from == from && before.to == to && before.channel == channel) {
            return;
        }
        Days days = new Days(from, to, channel);
        @Nullable Stretch known = stretches.get(days);
        if (known == null) {
            known = new Stretch(days, Grain.around(first, last), place, asked.size());
            stretches.put(days, known);
            lastDay = last.isAfter(lastDay) ? last : lastDay;
            shelves.clear();
            covered.clear();
        }
        open = known;
    }

    /** Takes in a value of the open row. */
    void add(int slot, BigDecimal value) {
        Stretch stretch = Objects.requireNonNull(open);
        @Nullable Pool pool = stretch.pools[slot];
        if (pool == null) {
            pool = new Pool(stretch.from, stretch.to, asked.get(slot));
            stretch.pools[slot] = pool;
        }
        pool.add(value);
    }

    private NavigableMap<LocalDate, Map<Integer, Shelf>> shelves(Grain grain) {
        return shelves.computeIfAbsent(grain, first -> {
            NavigableMap<LocalDate, Map<Integer, Shelf>> periods = new TreeMap<>();
            stretches.values().stream()
                    .filter(stretch -> stretch.length.compareTo(grain) <= 0)
                    .sorted(Comparator.comparingLong((Stretch stretch) -> stretch.from)
                            .thenComparingLong(stretch -> stretch.to))
                    .forEach(stretch -> periods.computeIfAbsent(grain.start(stretch.middle()), none -> new HashMap<>())
                            .computeIfAbsent(stretch.channel, none -> new Shelf())
                            .stretches
                            .add(stretch));
            return periods;
        });
    }

    /** The first days of the periods of a length in which anything was measured. */
    List<LocalDate> starts(Grain grain) {
        return List.copyOf(shelves(grain).keySet());
    }

    private Optional<Shelf> shelf(Grain grain, LocalDate start, int channel) {
        return Optional.ofNullable(shelves(grain).get(start)).map(channels -> channels.get(channel));
    }

    /** The values of a slot on a channel in a period. */
    Optional<Pool> find(Grain grain, LocalDate start, int slot, int channel) {
        return shelf(grain, start, channel)
                .flatMap(shelf -> shelf.pools.computeIfAbsent(slot, first -> pool(shelf, slot, stretch -> true)));
    }

    /**
     * The same of the days of which no row speaks for all channels together. It overlaps if one of its stretches shares only
     * some of its days with such a row.
     */
    Optional<Pool> findBeside(Grain grain, LocalDate start, int slot, int channel) {
        return shelf(grain, start, channel)
                .flatMap(shelf -> pool(shelf, slot, stretch -> !isCovered(stretch, slot))
                        .map(pool -> shelf.stretches.stream().anyMatch(stretch -> isTorn(stretch, slot))
                                ? pool.overlapping()
                                : pool));
    }

    private static Optional<Pool> pool(Shelf shelf, int slot, Predicate<Stretch> counts) {
        List<Pool> found = new ArrayList<>();
        for (Stretch stretch : shelf.stretches) {
            @Nullable Pool pool = stretch.pools[slot];
            if (pool != null && counts.test(stretch)) {
                found.add(pool);
            }
        }
        return found.isEmpty() ? Optional.empty() : Optional.of(Pool.of(found));
    }

    private boolean isCovered(Stretch stretch, int slot) {
        Map.@Nullable Entry<Long, Long> before = covered(slot).floorEntry(stretch.from);
        return before != null && before.getValue() >= stretch.to;
    }

    private boolean isTorn(Stretch stretch, int slot) {
        Map.@Nullable Entry<Long, Long> before = covered(slot).floorEntry(stretch.to);
        return stretch.pools[slot] != null
                && before != null
                && before.getValue() >= stretch.from
                && !isCovered(stretch, slot);
    }

    private NavigableMap<Long, Long> covered(int slot) {
        return covered.computeIfAbsent(slot, first -> {
            NavigableMap<Long, Long> days = new TreeMap<>();
            of(slot).filter(stretch -> stretch.channel == ALL)
                    .forEach(stretch -> days.merge(stretch.from, stretch.to, Math::max));
            long latest = Long.MIN_VALUE;
            for (Map.Entry<Long, Long> each : days.entrySet()) {
                latest = Math.max(latest, each.getValue());
                each.setValue(latest);
            }
            return days;
        });
    }

    private Stream<Stretch> of(int slot) {
        return stretches.values().stream()
                .filter(stretch -> stretch.pools[slot] != null)
                .sorted(Comparator.comparingLong((Stretch stretch) -> stretch.from)
                        .thenComparingLong(stretch -> stretch.to));
    }

    /** The sum of a row for all channels, and of those of channels for the same days or some of them. */
    record Twice(LocalDate first, LocalDate last, BigDecimal ofAll, BigDecimal ofChannels, long place) {}

    /** Where channels come to something else than the row for all of them, in the order of time. */
    List<Twice> twice(int slot) {
        List<Stretch> ofAll = of(slot).filter(stretch -> stretch.channel == ALL).toList();
        TreeMap<Long, List<Stretch>> ofChannels = new TreeMap<>();
        of(slot).filter(stretch -> stretch.channel != ALL)
                .forEach(stretch -> ofChannels
                        .computeIfAbsent(stretch.from, first -> new ArrayList<>())
                        .add(stretch));
        List<Twice> twice = new ArrayList<>();
        for (Stretch all : ofAll) {
            BigDecimal sum = Objects.requireNonNull(all.pools[slot]).sum();
            List<BigDecimal> parts = ofChannels.subMap(all.from, true, all.to, true).values().stream()
                    .flatMap(stretches -> stretches.stream())
                    .filter(stretch -> stretch.to <= all.to)
                    .map(stretch -> Objects.requireNonNull(stretch.pools[slot]).sum())
                    .toList();
            BigDecimal together = parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
            if (!parts.isEmpty() && together.compareTo(sum) != 0) {
                twice.add(new Twice(
                        LocalDate.ofEpochDay(all.from), LocalDate.ofEpochDay(all.to), sum, together, all.place));
            }
        }
        return twice;
    }

    /** Where the first row of a slot stands in a period. */
    OptionalLong place(Grain grain, LocalDate start, int slot) {
        return Optional.ofNullable(shelves(grain).get(start)).map(Map::values).stream()
                .flatMap(shelves -> shelves.stream())
                .flatMap(shelf -> shelf.stretches.stream())
                .filter(stretch -> stretch.pools[slot] != null)
                .mapToLong(stretch -> stretch.place)
                .min();
    }

    /** The last day that any row speaks of; none if there is no row. */
    Optional<LocalDate> lastDay() {
        return lastDay.equals(LocalDate.MIN) ? Optional.empty() : Optional.of(lastDay);
    }
}
