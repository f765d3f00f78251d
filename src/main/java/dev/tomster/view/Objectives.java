package dev.tomster.view;

import dev.tomster.model.Entry;
import dev.tomster.model.Item;
import dev.tomster.model.Series;
import dev.tomster.model.Value;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Questions about objectives that several parts of a document ask. */
final class Objectives {
    private Objectives() {}

    /** All objectives, the primary ones first. */
    static List<Item> all(Writing writing) {
        return writing.plan().items("objective").stream()
                .sorted(Comparator.comparing(objective -> !Writing.isChoice(objective, "priority", "primary")))
                .toList();
    }

    /** Where it starts, without the remark. */
    static Optional<Words> baseline(Writing writing, Item objective) {
        return value(objective, "baseline").map(writing::write);
    }

    /** What it is to reach in the end: the last value of staged targets. */
    static Optional<Words> finalTarget(Writing writing, Item objective) {
        return value(objective, "target").map(value -> {
            if (value instanceof Series series) {
                return writing.write(
                        series.points().get(series.points().size() - 1).value());
            }
            return writing.write(value);
        });
    }

    private static Optional<Value> value(Item objective, String property) {
        return objective.fact(property).map(fact -> fact.entries().get(0)).map(Entry::value);
    }
}
