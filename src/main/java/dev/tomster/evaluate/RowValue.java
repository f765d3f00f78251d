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
import java.util.Optional;
import java.util.function.Function;

/** Computes an expression from the values of a single row; nothing if the row lacks one, or would be divided by zero. */
final class RowValue implements ExpressionVisitor<Optional<BigDecimal>> {
    private final Function<String, Optional<BigDecimal>> row;

    /** @param row the values of the row, by the ids of their metrics */
    RowValue(Function<String, Optional<BigDecimal>> row) {
        this.row = row;
    }

    @Override
    public Optional<BigDecimal> number(NumberLiteral number) {
        return Optional.of(number.value());
    }

    @Override
    public Optional<BigDecimal> metric(Metric metric) {
        Optional<BigDecimal> own = row.apply(Metrics.id(metric.name()));
        if (own.isPresent()) {
            return own;
        }
        Optional<BigDecimal> parts = Metrics.find(metric.name()).flatMap(this::parts);
        return parts.or(() -> Metrics.find(metric.name()).isPresent()
                ? Optional.empty()
                : KpiLibrary.find(metric.name())
                        .flatMap(known -> known.formula().expression().fold(this)));
    }

    /** The sum of the parts that the row has: networks do not count the same things. */
    private Optional<BigDecimal> parts(KnownMetric known) {
        return known.parts().stream().flatMap(part -> row.apply(part).stream()).reduce(BigDecimal::add);
    }

    @Override
    public Optional<BigDecimal> operation(Operation operation) {
        Optional<BigDecimal> left = operation.left().fold(this);
        Optional<BigDecimal> right = operation.right().fold(this);
        return left.isEmpty() || right.isEmpty()
                ? Optional.empty()
                : Arithmetic.of(operation.operator(), left.get(), right.get());
    }

    /** What several values come to that are one: itself. */
    @Override
    public Optional<BigDecimal> aggregate(Aggregate aggregate) {
        return aggregate.of().fold(this);
    }
}
