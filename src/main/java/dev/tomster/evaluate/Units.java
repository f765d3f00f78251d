package dev.tomster.evaluate;

import dev.tomster.kpi.Metrics;
import dev.tomster.model.Money;
import dev.tomster.model.Plan;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Finds in which unit an indicator is told, and whether its formula gives such values at all. */
final class Units {
    private final Observations observations;
    private final Plan plan;

    Units(Observations observations, Plan plan) {
        this.observations = observations;
        this.plan = plan;
    }

    /** How its numbers are told; else why they cannot be. A formula of which something was not measured says nothing yet. */
    Result<Teller> of(Indicator indicator, Result<Node> node) {
        boolean isMixUp =
                node.why().filter(why -> !why.key().equals("no-metric")).isPresent();
        if (isMixUp) {
            return Result.not(node.why().get());
        }
        Dimension dimension = node.value().map(Node::dimension).orElseGet(indicator::dimension);
        if (!dimension.isPlain()) {
            return Result.not(Reason.of("dimension-product"));
        }
        if (indicator.unit().isPresent() && !dimension.fits(indicator.unit())) {
            return Result.not(Reason.of("dimension-unit"));
        }
        if (indicator.isSummed() && dimension.isRatio()) {
            return Result.not(Reason.of("dimension-sum")
                    .with(
                            "names",
                            new Reason.Names(
                                    node.value().map(Node::names).orElse(List.of(Resolution.name(indicator))))));
        }
        List<Optional<String>> currencies = node.value().stream()
                .flatMap(found -> found.names().stream())
                .flatMap(name -> observations.kind(Metrics.id(name)).stream())
                .filter(Money.class::isInstance)
                .map(money -> ((Money) money).currency())
                .distinct()
                .toList();
        if (currencies.size() > 1) {
            return Result.not(Reason.of("currencies")
                    .with(
                            "names",
                            new Reason.Names(node.value().map(Node::names).orElse(List.of()))));
        }
        Optional<String> own = Timeframe.currency(plan);
        return Result.of(new Teller(
                indicator.unit().or(dimension::unit),
                dimension,
                indicator.like().filter(like -> currencies.isEmpty() || !(like instanceof Money)),
                currencies.isEmpty() ? own : currencies.get(0),
                node.value().filter(Units::isHundredfold).isPresent()));
    }

    /** True if a formula multiplies by a hundred, as people do who mean a percentage. */
    private static boolean isHundredfold(Node node) {
        if (!(node instanceof Node.Operation operation)) {
            return node instanceof Node.Constant constant && constant.value().compareTo(BigDecimal.valueOf(100)) == 0;
        }
        return switch (operation.operator()) {
            case TIMES -> isHundredfold(operation.left()) || isHundredfold(operation.right());
            case DIVIDED_BY -> isHundredfold(operation.left());
            case PLUS, MINUS -> false;
        };
    }
}
