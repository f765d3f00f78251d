package dev.tomster.evaluate;

import dev.tomster.kpi.KnownMetric;
import dev.tomster.kpi.Metrics;
import dev.tomster.model.Count;
import dev.tomster.model.Formula.Expression;
import dev.tomster.model.Formula.Function;
import dev.tomster.model.Item;
import dev.tomster.model.ItemId;
import dev.tomster.model.Money;
import dev.tomster.model.Plan;
import dev.tomster.model.Quantity;
import dev.tomster.model.ResultsSink;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What results hold that the indicators of a plan ask for. Rows are taken in as they are read and only pooled, by metric,
 * channel and day: the memory it takes depends on the plan, not on the number of rows.
 */
public final class Observations implements ResultsSink {
    private final Needs needs;
    private final Map<ItemId, Integer> channels = new HashMap<>();
    private final Map<String, Integer> slots = new LinkedHashMap<>();
    private final List<Expression> rowExpressions = new ArrayList<>();
    private final Pools pools;
    private final Timeframe timeframe;
    /** Of each column, whether its bare numbers are money in the plan's currency. */
    private boolean[] isMoney = {};

    private final Optional<String> currency;
    private final Set<String> mixed = new TreeSet<>();
    private final Set<String> unused = new TreeSet<>();
    private final Set<String> measured = new TreeSet<>();

    /** The slot of each column; -1 if no indicator asks for it. */
    private int[] slotOf = {};

    private List<String> ids = List.of();
    private final List<String> files = new ArrayList<>();
    private int line;
    private LocalDate first = LocalDate.MIN;
    private LocalDate last = LocalDate.MIN;
    private int channel;
    private boolean isTaken;
    private final @Nullable BigDecimal[] row;
    private final RowValue[] rowValues;
    private final int[] filled;
    private int count;
    private final @Nullable Quantity[] kindOf;

    /**
     * Nothing yet, for the indicators of a plan.
     *
     * @param until the last day of which results count; all count without it
     */
    public Observations(Plan plan, Optional<LocalDate> until) {
        timeframe = Timeframe.of(plan, until);
        List<Indicator> indicators =
                plan.items("kpi").stream().map(Indicator::of).toList();
        needs = Needs.of(indicators);
        int number = 1;
        for (Item item : plan.items("channel")) {
            if (item.id().isPresent()) {
                channels.put(item.id().get(), number++);
            }
        }
        needs.metrics().forEach(metric -> slots.put(metric, slots.size()));
        rowExpressions.addAll(needs.rows().keySet());
        List<Set<Function>> asked = new ArrayList<>(Collections.nCopies(slots.size(), Set.of()));
        asked.addAll(needs.rows().values());
        pools = new Pools(asked);
        row = new BigDecimal[slots.size()];
        rowValues = rowExpressions.stream()
                .map(expression -> expression.fold(new RowValues(slots)))
                .toArray(RowValue[]::new);
        filled = new int[slots.size()];
        kindOf = new Quantity[slots.size()];
        currency = Timeframe.currency(plan);
    }

    /** What a plan's own file of results holds. */
    public static Observations ofResults(Plan plan, Optional<LocalDate> until) {
        Observations observations = new Observations(plan, until);
        MeasuredRows.send(plan.results(), observations);
        return observations;
    }

    @Override
    public void begin(String file, List<String> metrics) {
        files.add(file);
        ids = metrics.stream().map(Metrics::id).toList();
        slotOf = new int[ids.size()];
        isMoney = new boolean[ids.size()];
        for (int i = 0; i < slotOf.length; i++) {
            slotOf[i] = slots.getOrDefault(ids.get(i), -1);
            isMoney[i] = Metrics.find(ids.get(i))
                    .filter(known ->
                            known.unit() == KnownMetric.Unit.MONEY || known.unit() == KnownMetric.Unit.MONEY_PER_COUNT)
                    .isPresent();
            if (slotOf[i] >= 0) {
                measured.add(ids.get(i));
            } else {
                unused.add(metrics.get(i));
            }
        }
    }

    @Override
    public boolean isInTime(LocalDate from, LocalDate to) {
        return timeframe.isInPlan(from, to);
    }

    @Override
    public void row(LocalDate from, LocalDate to, Optional<ItemId> where, int number) {
        line = number;
        first = from;
        last = to;
        channel = where.map(id -> channels.getOrDefault(id, 0)).orElse(0);
        isTaken = timeframe.holds(from, to);
        for (int i = 0; i < count; i++) {
            row[filled[i]] = null;
        }
        count = 0;
    }

    @Override
    public void value(int column, Quantity value) {
        int slot = slotOf[column];
        if (isTaken && slot >= 0 && row[slot] == null) {
            Quantity told = isMoney[column] && value instanceof Count ? new Money(value.amount(), currency) : value;
            @Nullable Quantity kind = kindOf[slot];
            if (kind == null) {
                kindOf[slot] = told;
            } else if (!isAlike(kind, told)) {
                mixed.add(ids.get(column));
            }
            row[slot] = Amounts.number(told);
            filled[count++] = slot;
        }
    }

    private static boolean isAlike(Quantity one, Quantity other) {
        return one.getClass() == other.getClass()
                && (!(one instanceof Money first) || first.currency().equals(((Money) other).currency()));
    }

    @Override
    public void endRow() {
        if (count == 0) {
            return;
        }
        pools.open(first, last, channel, ((long) (files.size() - 1) << 32) | line);
        for (int i = 0; i < count; i++) {
            @Nullable BigDecimal value = row[filled[i]];
            if (value != null) {
                pools.add(filled[i], value);
            }
        }
        for (int i = 0; i < rowValues.length; i++) {
            @Nullable BigDecimal value = rowValues[i].of(row);
            if (value != null) {
                pools.add(row.length + i, value);
            }
        }
    }

    Timeframe timeframe() {
        return timeframe;
    }

    Pools pools() {
        return pools;
    }

    /** Of each metric that adds up, where rows for all channels stand beside rows of channels that come to something else. */
    List<Doubled> doubled() {
        List<Doubled> doubled = new ArrayList<>();
        for (Map.Entry<String, Integer> metric : slots.entrySet()) {
            List<Pools.Twice> twice = isFlow(metric.getKey()) ? pools.twice(metric.getValue()) : List.of();
            @Nullable Quantity like = kindOf[metric.getValue()];
            if (!twice.isEmpty() && like != null) {
                Pools.Twice first = twice.get(0);
                doubled.add(new Doubled(
                        metric.getKey(),
                        first.first(),
                        first.last(),
                        Amounts.like(like, first.ofAll()),
                        Amounts.like(like, first.ofChannels()),
                        place(first.place()),
                        twice.size() - 1));
            }
        }
        return doubled;
    }

    private boolean isFlow(String metric) {
        return kindOf(metric) == KnownMetric.Kind.FLOW;
    }

    /** What several values of a metric come to. Of what the library does not know, numbers and money add up. */
    KnownMetric.Kind kindOf(String metric) {
        Dimension dimension = dimension(metric);
        return Metrics.find(metric)
                .map(KnownMetric::kind)
                .orElse(dimension.isRatio() || dimension.time() != 0 ? KnownMetric.Kind.EACH : KnownMetric.Kind.FLOW);
    }

    /** Where a row stands. */
    Place place(long row) {
        return new Place(files.get((int) (row >> 32)), (int) row);
    }

    /** True if some file has a column for a metric. */
    boolean isMeasured(String metric) {
        return measured.contains(metric);
    }

    /** The place of a metric in the pools. */
    int slot(String metric) {
        return slots.getOrDefault(metric, -1);
    }

    /** The place of what is computed row by row. */
    int slot(Expression rowExpression) {
        int index = rowExpressions.indexOf(rowExpression);
        return index < 0 ? -1 : slots.size() + index;
    }

    /** The number of a channel; 0 stands for rows that name none. */
    int channel(ItemId id) {
        return channels.getOrDefault(id, 0);
    }

    /** True if a metric has amounts in several currencies, or of several kinds. */
    boolean isMixed(String metric) {
        return mixed.contains(metric);
    }

    /** The metrics that no indicator asks for, as the files spell them. */
    List<String> unused() {
        return List.copyOf(unused);
    }

    /** Of what kind the values of a metric are: as they were written, else as the library knows. */
    Dimension dimension(String metric) {
        Optional<KnownMetric> known = Metrics.find(metric);
        boolean isPrice = known.filter(found -> found.unit() == KnownMetric.Unit.MONEY_PER_COUNT)
                .isPresent();
        Optional<Quantity> kind = kind(metric).filter(found -> !(found instanceof Count) && !isPrice);
        if (kind.isPresent()) {
            return Amounts.dimension(kind.get());
        }
        return known.map(Observations::dimension).orElse(Dimension.THINGS);
    }

    /** Of what kind the values of a metric are, as the library knows. */
    static Dimension dimension(KnownMetric metric) {
        return switch (metric.unit()) {
            case COUNT -> Dimension.THINGS;
            case MONEY -> Dimension.MONEY;
            case DURATION -> Dimension.TIME;
            case MONEY_PER_COUNT -> Dimension.PRICE;
        };
    }

    /** A value of a metric, for its currency. */
    Optional<Quantity> kind(String metric) {
        int slot = slot(metric);
        return slot < 0 ? Optional.empty() : Optional.ofNullable(kindOf[slot]);
    }
}
