package dev.tomster.evaluate;

import dev.tomster.kpi.KnownMetric;
import dev.tomster.kpi.KpiLibrary;
import dev.tomster.kpi.Metrics;
import dev.tomster.model.Formula.Aggregate;
import dev.tomster.model.Formula.ExpressionVisitor;
import dev.tomster.model.Formula.Metric;
import dev.tomster.model.Formula.NumberLiteral;
import dev.tomster.model.Formula.Operation;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Prepares what is computed from each row, so that names are looked up once and not a million times. */
final class RowValues implements ExpressionVisitor<RowValue> {
    private final Map<String, Integer> slots;

    /** @param slots the places of the metrics in a row, by their ids */
    RowValues(Map<String, Integer> slots) {
        this.slots = slots;
    }

    @Override
    public RowValue number(NumberLiteral number) {
        return row -> number.value();
    }

    @Override
    public RowValue metric(Metric metric) {
        Optional<KnownMetric> known = Metrics.find(metric.name());
        int own = slots.getOrDefault(Metrics.id(metric.name()), -1);
        int[] parts = known.map(KnownMetric::parts).stream()
                .flatMap(names -> names.stream())
                .mapToInt(name -> slots.getOrDefault(name, -1))
                .filter(slot -> slot >= 0)
                .toArray();
        RowValue otherwise = known.isPresent()
                ? row -> sum(parts, row)
                : KpiLibrary.find(metric.name())
                        .map(kpi -> kpi.formula().expression().fold(this))
                        .orElse(row -> null);
        return row -> {
            BigDecimal value = own < 0 ? null : row[own];
            return value == null ? otherwise.of(row) : value;
        };
    }

    /** The sum of the parts that the row has: networks do not count the same things. */
    private static @Nullable BigDecimal sum(int[] parts, @Nullable BigDecimal[] row) {
        BigDecimal sum = null;
        for (int part : parts) {
            BigDecimal value = row[part];
            sum = value == null ? sum : sum == null ? value : sum.add(value);
        }
        return sum;
    }

    @Override
    public RowValue operation(Operation operation) {
        RowValue left = operation.left().fold(this);
        RowValue right = operation.right().fold(this);
        return row -> {
            BigDecimal one = left.of(row);
            BigDecimal other = one == null ? null : right.of(row);
            return one == null || other == null
                    ? null
                    : Arithmetic.of(operation.operator(), one, other).orElse(null);
        };
    }

    /** What several values come to that are one: itself. */
    @Override
    public RowValue aggregate(Aggregate aggregate) {
        return aggregate.of().fold(this);
    }
}
