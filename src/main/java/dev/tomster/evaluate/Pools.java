package dev.tomster.evaluate;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The values of all metrics, pooled by period and channel. */
final class Pools {
    /** The pools of a channel in a period, by slot; a slot of which nothing was measured has none. */
    private static final class Shelf {
        private final @Nullable Pool[] pools;

        Shelf(int slots) {
            pools = new Pool[slots];
        }
    }

    /** The days and the channel of a row. Written out: the equality of records is slow to link. */
    private static final class Opened {
        private final long from;
        private final long to;
        private final int channel;

        Opened(long from, long to, int channel) {
            this.from = from;
            this.to = to;
            this.channel = channel;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Opened row && from == row.from && to == row.to && channel == row.channel;
        }

        @Override
        public int hashCode() {
            return (int) (from * 31 + to) * 31 + channel;
        }
    }

    private final int metrics;
    private final boolean[] keepsValues;
    private final Map<Grain, TreeMap<LocalDate, Map<Integer, Shelf>>> shelves = new HashMap<>();
    /** Where the values of a row go: rows of a day and a channel come by the thousand. */
    private final Map<Opened, List<Shelf>> opened = new HashMap<>();

    private List<Shelf> open = List.of();
    private Grain openLength = Grain.DAY;
    private long from;
    private long to;
    private LocalDate lastDay = LocalDate.MIN;

    /**
     * @param metrics how many slots are metrics; those behind them are computed row by row
     * @param keepsValues of each slot, whether a median is asked for
     */
    Pools(int metrics, boolean[] keepsValues) {
        this.metrics = metrics;
        this.keepsValues = keepsValues;
    }

    /**
     * Begins to take in a row. It counts in the period of each length that holds its middle: a week belongs to the month
     * of its Thursday. A row that speaks of a longer stretch than any of them counts in a period of its own length.
     */
    void open(LocalDate first, LocalDate last, Grain length, int channel, Set<Grain> grains) {
        openLength = length;
        from = first.toEpochDay();
        to = last.toEpochDay();
        lastDay = last.isAfter(lastDay) ? last : lastDay;
        Opened key = new Opened(from, to, channel);
        open = opened.computeIfAbsent(key, none -> shelves(length, channel, grains));
    }

    private List<Shelf> shelves(Grain length, int channel, Set<Grain> grains) {
        LocalDate middle = LocalDate.ofEpochDay(from + (to - from) / 2);
        List<Shelf> open = new ArrayList<>();
        for (Grain grain : grains) {
            if (length.compareTo(grain) <= 0) {
                open.add(shelf(grain, grain.start(middle), channel));
            }
        }
        if (open.isEmpty()) {
            open.add(shelf(length, length.start(middle), channel));
        }
        return open;
    }

    private Shelf shelf(Grain grain, LocalDate start, int channel) {
        return shelves.computeIfAbsent(grain, first -> new TreeMap<>())
                .computeIfAbsent(start, first -> new HashMap<>())
                .computeIfAbsent(channel, first -> new Shelf(keepsValues.length));
    }

    /** Takes in a value of the open row. */
    void add(int slot, BigDecimal value) {
        for (int i = 0; i < open.size(); i++) {
            Shelf shelf = open.get(i);
            @Nullable Pool pool = shelf.pools[slot];
            if (pool == null) {
                pool = new Pool(slot >= metrics, keepsValues[slot]);
                shelf.pools[slot] = pool;
            }
            pool.add(value, from, to, openLength);
        }
    }

    /** The first days of the periods of a length in which anything was measured. */
    List<LocalDate> starts(Grain grain) {
        return List.copyOf(shelves.getOrDefault(grain, new TreeMap<>()).keySet());
    }

    /** The values of a slot on a channel in a period. */
    Optional<Pool> find(Grain grain, LocalDate start, int slot, int channel) {
        Map<Integer, Shelf> period =
                shelves.getOrDefault(grain, new TreeMap<>()).get(start);
        @Nullable Shelf shelf = period == null ? null : period.get(channel);
        return shelf == null ? Optional.empty() : Optional.ofNullable(shelf.pools[slot]);
    }

    /** The last day that any row speaks of; none if there is no row. */
    Optional<LocalDate> lastDay() {
        return lastDay.equals(LocalDate.MIN) ? Optional.empty() : Optional.of(lastDay);
    }
}
