package dev.tomster.check.plan;

import dev.tomster.check.rule.Dimension;
import dev.tomster.check.rule.Figures;
import dev.tomster.check.rule.Strategy;
import dev.tomster.model.Choice;
import dev.tomster.model.Item;
import dev.tomster.model.Measure;
import dev.tomster.model.Percent;
import dev.tomster.model.Series;
import dev.tomster.model.Target;
import dev.tomster.model.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What a property says of the unit in which its item is measured.
 *
 * @param writing how a sentence writes the amount or unit
 */
record Measured(String property, Dimension dimension, Function<Figures, String> writing) {
    private static final List<String> PROPERTIES = List.of("unit", "baseline", "target", "measured");

    /** All that an item says of its unit, the unit itself first. */
    static List<Measured> of(Strategy strategy, Item item) {
        return of(strategy, item, PROPERTIES);
    }

    static List<Measured> of(Strategy strategy, Item item, List<String> properties) {
        List<Measured> all = new ArrayList<>();
        for (String property : properties) {
            for (Value value : item.values(property)) {
                if (value instanceof Choice unit) {
                    String word = strategy.choice(unit.list(), unit.id());
                    Dimension.of(unit)
                            .map(found -> new Measured(property, found, figures -> word))
                            .ifPresent(all::add);
                } else {
                    add(property, value, all);
                }
            }
        }
        return all;
    }

    private static void add(String property, Value value, List<Measured> all) {
        if (value instanceof Series series) {
            series.points().forEach(point -> add(property, point.value(), all));
            return;
        }
        measure(value)
                .map(found -> new Measured(property, Dimension.of(found), figures -> figures.of(found.quantity())))
                .ifPresent(all::add);
    }

    private static Optional<Measure> measure(Value value) {
        if (value instanceof Measure measure) {
            return Optional.of(measure);
        }
        if (value instanceof Target.Level level) {
            return Optional.of(level.measure());
        }
        // A change in percent is relative to whatever the baseline is; any other change is in its unit.
        return value instanceof Target.Change change && !(change.by().quantity() instanceof Percent)
                ? Optional.of(change.by())
                : Optional.empty();
    }
}
