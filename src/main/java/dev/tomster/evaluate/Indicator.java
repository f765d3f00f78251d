package dev.tomster.evaluate;

import dev.tomster.kpi.KnownKpi;
import dev.tomster.kpi.KpiLibrary;
import dev.tomster.model.Choice;
import dev.tomster.model.Count;
import dev.tomster.model.Formula;
import dev.tomster.model.Item;
import dev.tomster.model.ItemId;
import dev.tomster.model.Measure;
import dev.tomster.model.Money;
import dev.tomster.model.Percent;
import dev.tomster.model.Points;
import dev.tomster.model.Quantity;
import dev.tomster.model.Reference;
import dev.tomster.model.Rhythm;
import dev.tomster.model.Series;
import dev.tomster.model.Target;
import dev.tomster.model.TimeSpan;
import dev.tomster.model.Value;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An indicator of a plan with what the library adds to it; what the plan says of it goes first.
 *
 * @param formula none if it is only measured
 * @param unit percent, money or duration; none for a number of things, or if nothing says
 * @param direction up, down or keep; none if nothing says
 * @param aggregation sum, mean, median or last; none if nothing says
 * @param grain how often it is read; a month if nothing says
 * @param channels empty for all
 * @param like a quantity that the plan states of it: in its unit of time or currency it is told
 */
record Indicator(
        Item kpi,
        Optional<Formula> formula,
        Optional<KnownKpi> known,
        Optional<String> unit,
        Optional<String> direction,
        Optional<String> aggregation,
        Grain grain,
        List<ItemId> channels,
        Optional<Quantity> like) {

    static Indicator of(Item kpi) {
        Optional<Formula> stated = kpi.value("formula", Formula.class);
        Optional<KnownKpi> known = stated.flatMap(Indicator::named);
        Optional<Quantity> like = quantities(kpi).findFirst();
        return new Indicator(
                kpi,
                stated,
                known,
                unit(kpi, known, like),
                choice(kpi, "direction").or(() -> known.map(KnownKpi::direction)),
                choice(kpi, "aggregation").or(() -> known.flatMap(KnownKpi::aggregation)),
                kpi.value("every", Rhythm.class)
                        .map(rhythm -> Grain.of(rhythm.unit()))
                        .orElse(Grain.MONTH),
                kpi.values("channels", Reference.class).stream()
                        .map(Reference::item)
                        .toList(),
                like);
    }

    /** The indicator of the library that a formula names, if it is nothing but a name. */
    private static Optional<KnownKpi> named(Formula formula) {
        return formula.expression() instanceof Formula.Metric metric
                ? KpiLibrary.find(metric.name())
                : Optional.empty();
    }

    private static Optional<String> choice(Item kpi, String property) {
        return kpi.value(property, Choice.class).map(Choice::id);
    }

    /** A unit in words is one of things that are counted. */
    private static Optional<String> unit(Item kpi, Optional<KnownKpi> known, Optional<Quantity> like) {
        if (kpi.fact("unit").isPresent()) {
            return choice(kpi, "unit");
        }
        return known.isPresent() ? known.flatMap(KnownKpi::unit) : like.flatMap(Indicator::unit);
    }

    private static Optional<String> unit(Quantity quantity) {
        if (quantity instanceof Percent || quantity instanceof Points) {
            return Optional.of("percent");
        }
        if (quantity instanceof Money) {
            return Optional.of("money");
        }
        return quantity instanceof TimeSpan ? Optional.of("duration") : Optional.empty();
    }

    /** True if the plan or the library says in which unit it is told, be it by a value. */
    boolean isUnitKnown() {
        return unit.isPresent() || kpi.fact("unit").isPresent() || known.isPresent() || like.isPresent();
    }

    /** Of what kind the values are that the plan states of it. */
    Dimension dimension() {
        return like.filter(quantity -> !(quantity instanceof Count))
                .map(Amounts::dimension)
                .orElseGet(() -> switch (unit.orElse("")) {
                    case "percent" -> Dimension.RATE;
                    case "money" -> Dimension.MONEY;
                    case "duration" -> Dimension.TIME;
                    default -> Dimension.THINGS;
                });
    }

    /** True if an aggregation is declared by the plan or known of such indicators. */
    boolean isSummed() {
        return aggregation.equals(Optional.of("sum"));
    }

    private static Stream<Quantity> quantities(Item kpi) {
        return Stream.of("target", "baseline", "measured")
                .flatMap(property -> kpi.values(property).stream())
                .flatMap(Indicator::levels);
    }

    private static Stream<Quantity> levels(Value value) {
        if (value instanceof Series series) {
            return series.points().stream().flatMap(point -> levels(point.value()));
        }
        if (value instanceof Target.Level level) {
            return Stream.of(level.measure().quantity());
        }
        return value instanceof Measure measure ? Stream.of(measure.quantity()) : Stream.empty();
    }
}
