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
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What results hold that the indicators of a plan ask for. Rows are taken in as they are read and only pooled, by metric,
 * channel and period: the memory it takes depends on the plan, not on the number of rows.
 */
public final class Observations implements ResultsSink {
    private final Needs needs;
    private final Set<Grain> grains = EnumSet.noneOf(Grain.class);
    private final Map<ItemId, Integer> channels = new HashMap<>();
    private final Map<String, Integer> slots = new HashMap<>();
    private final List<Expression> rowExpressions = new ArrayList<>();
    private final Pools pools;
    private final Timeframe timeframe;
    private final Map<String, Quantity> kinds = new HashMap<>();
    private final Set<String> mixed = new TreeSet<>();
    private final Set<String> unused = new TreeSet<>();
    private final Set<String> measured = new TreeSet<>();

    private List<String> columns = List.of();
    private LocalDate first = LocalDate.MIN;
    private LocalDate last = LocalDate.MIN;
    private int channel;
    private boolean isTaken;
    private final Map<String, BigDecimal> row = new HashMap<>();

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
        indicators.forEach(indicator -> grains.add(indicator.grain()));
        grains.add(Grain.MONTH);
        int number = 1;
        for (Item item : plan.items("channel")) {
            if (item.id().isPresent()) {
                channels.put(item.id().get(), number++);
            }
        }
        needs.metrics().forEach(metric -> slots.put(metric, slots.size()));
        rowExpressions.addAll(needs.rows().keySet());
        boolean[] keeps = new boolean[slots.size() + rowExpressions.size()];
        for (int i = 0; i < rowExpressions.size(); i++) {
            keeps[slots.size() + i] =
                    needs.rows().getOrDefault(rowExpressions.get(i), Set.of()).contains(Function.MEDIAN);
        }
        pools = new Pools(keeps);
    }

    /** What a plan's own file of results holds. */
    public static Observations ofResults(Plan plan, Optional<LocalDate> until) {
        Observations observations = new Observations(plan, until);
        MeasuredRows.send(plan.results(), observations);
        return observations;
    }

    @Override
    public void columns(List<String> metrics) {
        columns = metrics.stream().map(Metrics::id).toList();
        for (int i = 0; i < columns.size(); i++) {
            if (slots.containsKey(columns.get(i))) {
                measured.add(columns.get(i));
            } else {
                unused.add(metrics.get(i));
            }
        }
    }

    @Override
    public boolean row(LocalDate from, LocalDate to, Optional<ItemId> where) {
        first = from;
        last = to;
        channel = where.map(id -> channels.getOrDefault(id, 0)).orElse(0);
        row.clear();
        isTaken = timeframe.holds(from, to);
        return timeframe.isInPlan(from, to);
    }

    @Override
    public void value(int column, Quantity value) {
        String metric = columns.get(column);
        if (isTaken && slots.containsKey(metric)) {
            Quantity kind = kinds.putIfAbsent(metric, value);
            if (kind != null && !isAlike(kind, value)) {
                mixed.add(metric);
            }
            row.put(metric, Amounts.number(value));
        }
    }

    private static boolean isAlike(Quantity one, Quantity other) {
        return one.getClass() == other.getClass()
                && (!(one instanceof Money first)
                        || first.currency().equals(((Money) other).currency()));
    }

    @Override
    public void endRow() {
        if (row.isEmpty()) {
            return;
        }
        Grain length = Grain.around(first, last);
        pools.open(first, last, length, channel, grains);
        for (Map.Entry<String, BigDecimal> value : row.entrySet()) {
            Integer slot = slots.get(value.getKey());
            if (slot != null) {
                pools.add(slot, value.getValue());
            }
        }
        for (int i = 0; i < rowExpressions.size(); i++) {
            int slot = slots.size() + i;
            rowExpressions.get(i).fold(new RowValue(row)).ifPresent(value -> pools.add(slot, value));
        }
    }

    Timeframe timeframe() {
        return timeframe;
    }

    Pools pools() {
        return pools;
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
        @Nullable Quantity kind = kinds.get(metric);
        Optional<KnownMetric> known = Metrics.find(metric);
        if (kind != null && !(kind instanceof Count)) {
            return Amounts.dimension(kind);
        }
        return known.map(found -> switch (found.unit()) {
                    case COUNT -> Dimension.THINGS;
                    case MONEY -> Dimension.MONEY;
                    case DURATION -> Dimension.TIME;
                    case MONEY_PER_COUNT -> Dimension.PRICE;
                })
                .orElse(Dimension.THINGS);
    }

    /** A value of a metric, for its currency. */
    Optional<Quantity> kind(String metric) {
        return Optional.ofNullable(kinds.get(metric));
    }
}
