package dev.tomster.evaluate;

import dev.tomster.kpi.KnownKpi;
import dev.tomster.kpi.KnownMetric;
import dev.tomster.kpi.KnownMetric.Kind;
import dev.tomster.kpi.KpiLibrary;
import dev.tomster.kpi.Metrics;
import dev.tomster.model.Formula;
import dev.tomster.model.Formula.Aggregate;
import dev.tomster.model.Formula.ExpressionVisitor;
import dev.tomster.model.Formula.Function;
import dev.tomster.model.Formula.Metric;
import dev.tomster.model.Formula.NumberLiteral;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds what the names of a formula stand for (a column of the results, else an indicator of the plan, else one of the
 * library, else what the library derives from other columns) and of what kind each part is.
 */
final class Resolution implements ExpressionVisitor<Result<Node>> {
    private final Observations observations;
    private final Map<String, Indicator> indicators;
    /** The indicators whose formulas are being resolved, the innermost first. */
    private final Deque<String> within = new ArrayDeque<>();

    /** @param indicators those of the plan, by the normal form of their names */
    Resolution(Observations observations, Map<String, Indicator> indicators) {
        this.observations = observations;
        this.indicators = indicators;
    }

    /** The formula of an indicator. */
    Result<Node> of(Indicator indicator, Formula formula) {
        within.push(name(indicator));
        Result<Node> node = formula.expression().fold(this);
        within.pop();
        return node;
    }

    static String name(Indicator indicator) {
        return indicator.kpi().id().map(id -> Metrics.normal(id.name())).orElse("");
    }

    @Override
    public Result<Node> number(NumberLiteral number) {
        return Result.of(new Node.Constant(number.value()));
    }

    @Override
    public Result<Node> metric(Metric metric) {
        String name = metric.name();
        String id = Metrics.id(name);
        if (observations.isMeasured(id)) {
            return column(name, id);
        }
        String normal = Metrics.normal(name);
        if (indicators.containsKey(normal) && !within.getFirst().equals(normal)) {
            return indicator(name, normal);
        }
        Optional<KnownMetric> known = Metrics.find(name);
        Optional<KnownKpi> kpi = known.isPresent() ? Optional.empty() : KpiLibrary.find(name);
        return kpi.map(found -> found.formula().expression().fold(this)).orElseGet(() -> derived(name, known));
    }

    private Result<Node> column(String name, String id) {
        if (observations.isMixed(id)) {
            return Result.not(Reason.of("currencies").with("names", name));
        }
        Dimension dimension = observations.dimension(id);
        return Result.of(new Node.Column(name, observations.kindOf(id), List.of(observations.slot(id)), dimension));
    }

    private Result<Node> indicator(String name, String normal) {
        Indicator other = Optional.ofNullable(indicators.get(normal)).orElseThrow();
        if (within.contains(normal)) {
            return Result.not(Reason.of("circle").with("names", name));
        }
        if (other.formula().isPresent()) {
            return of(other, other.formula().get());
        }
        return Result.of(new Node.Stated(name, other, other.dimension()));
    }

    private Result<Node> derived(String name, Optional<KnownMetric> known) {
        List<Integer> parts = known.map(KnownMetric::parts).orElse(List.of()).stream()
                .filter(observations::isMeasured)
                .map(observations::slot)
                .toList();
        if (!parts.isEmpty()) {
            return Result.of(new Node.Column(name, Kind.FLOW, parts, Dimension.THINGS));
        }
        Optional<String> level = known.flatMap(KnownMetric::level).filter(observations::isMeasured);
        if (level.isPresent()) {
            return Result.of(new Node.Before(name, observations.slot(level.get()), Dimension.THINGS));
        }
        return known.map(metric ->
                        Result.<Node>of(new Node.Unmeasured(name, metric.kind(), Observations.dimension(metric))))
                .orElseGet(() -> Result.not(Reason.of("no-metric").with("names", name)));
    }

    @Override
    public Result<Node> operation(Formula.Operation operation) {
        return operation
                .left()
                .fold(this)
                .with(
                        operation.right().fold(this),
                        (left, right) -> left.dimension()
                                .with(operation.operator(), right.dimension())
                                .map(dimension -> Result.<Node>of(
                                        new Node.Operation(operation.operator(), left, right, dimension)))
                                .orElseGet(() -> Result.not(Reason.of("dimension-add")
                                        .with("one", left.names().get(0))
                                        .with("other", right.names().get(0)))));
    }

    @Override
    public Result<Node> aggregate(Aggregate aggregate) {
        return aggregate.of().fold(this).then(inner -> {
            if (aggregate.function() == Function.SUM && inner.dimension().isRatio()) {
                return Result.not(Reason.of("dimension-sum").with("names", new Reason.Names(inner.names())));
            }
            Optional<String> unmeasured = inner.unmeasured().findFirst();
            if (unmeasured.isPresent()) {
                return Result.of(new Node.Unmeasured(unmeasured.get(), Kind.EACH, inner.dimension()));
            }
            int slot = observations.slot(aggregate.of());
            return Result.of(new Node.OfRows(inner.names(), aggregate.function(), slot, inner.dimension()));
        });
    }
}
