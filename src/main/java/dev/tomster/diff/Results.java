package dev.tomster.diff;

import dev.tomster.model.ItemId;
import dev.tomster.model.Measure;
import dev.tomster.model.Measurement;
import dev.tomster.model.Period;
import dev.tomster.model.Plan;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The results of two plans, number by number. */
final class Results {
    /** A plan holds one number for each. */
    private record Key(Period when, Optional<ItemId> channel, String metric) {}

    private Results() {}

    static List<ResultChange> compare(Plan before, Plan after, Renames renames) {
        Map<Key, Measurement> was = keyed(before.results(), renames);
        List<ResultChange> changes = new ArrayList<>();
        keyed(after.results(), new Renames()).forEach((key, result) -> {
            Optional<Measurement> then = Optional.ofNullable(was.remove(key));
            Optional<Measure> value = then.map(Measurement::value);
            if (!value.equals(Optional.of(result.value()))) {
                changes.add(new ResultChange(then, Optional.of(result)));
            }
        });
        was.values().forEach(result -> changes.add(new ResultChange(Optional.of(result), Optional.empty())));
        return changes;
    }

    private static Map<Key, Measurement> keyed(List<Measurement> results, Renames renames) {
        Map<Key, Measurement> keyed = new LinkedHashMap<>();
        Canonical canonical = new Canonical(renames);
        for (Measurement result : results) {
            Optional<ItemId> channel = result.channel().map(renames::now);
            keyed.put(new Key(canonical.of(result.when()), channel, result.metric()), result);
        }
        return keyed;
    }
}
