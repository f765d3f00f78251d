package dev.tomster.evaluate;

import dev.tomster.kpi.KnownKpi;
import dev.tomster.kpi.KnownMetric;
import dev.tomster.kpi.KpiLibrary;
import dev.tomster.kpi.Metrics;
import dev.tomster.model.Formula;
import dev.tomster.model.Formula.Aggregate;
import dev.tomster.model.Formula.Expression;
import dev.tomster.model.Formula.ExpressionVisitor;
import dev.tomster.model.Formula.Function;
import dev.tomster.model.Formula.Metric;
import dev.tomster.model.Formula.NumberLiteral;
import dev.tomster.model.Formula.Operation;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What indicators ask of the rows of results: metrics, and values that are computed row by row.
 *
 * @param metrics by their ids
 * @param rows what stands in {@code mean()} and the like, by its functions: of each post, of each case
 */
record Needs(Set<String> metrics, Map<Expression, Set<Function>> rows) {

    static Needs of(List<Indicator> indicators) {
        Needs needs = new Needs(new LinkedHashSet<>(), new LinkedHashMap<>());
        Set<String> expanded = new LinkedHashSet<>();
        for (Indicator indicator : indicators) {
            indicator.formula().map(Formula::expression).ifPresent(expression -> needs.take(expression, expanded));
        }
        return needs;
    }

    private void take(Expression expression, Set<String> expanded) {
        expression.fold(new ExpressionVisitor<Boolean>() {
            @Override
            public Boolean number(NumberLiteral number) {
                return true;
            }

            @Override
            public Boolean metric(Metric metric) {
                String id = Metrics.id(metric.name());
                metrics.add(id);
                Metrics.find(id).ifPresent(known -> takeSources(known));
                KpiLibrary.find(metric.name())
                        .filter(known -> expanded.add(known.id()))
                        .map(KnownKpi::formula)
                        .ifPresent(formula -> take(formula.expression(), expanded));
                return true;
            }

            @Override
            public Boolean operation(Operation operation) {
                return operation.left().fold(this) && operation.right().fold(this);
            }

            @Override
            public Boolean aggregate(Aggregate aggregate) {
                rows.computeIfAbsent(aggregate.of(), first -> new LinkedHashSet<>())
                        .add(aggregate.function());
                return aggregate.of().fold(this);
            }
        });
    }

    private void takeSources(KnownMetric known) {
        metrics.addAll(known.parts());
        known.level().ifPresent(metrics::add);
    }
}
