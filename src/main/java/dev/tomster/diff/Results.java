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
    private record Key(Period when, Optional<ItemId> channel, String metric, int ordinal) {}

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
            int ordinal = 0;
            Key key = key(result, canonical, renames, ordinal);
            while (keyed.containsKey(key)) {
                key = key(result, canonical, renames, ++ordinal);
            }
            keyed.put(key, result);
        }
        return keyed;
    }

    private static Key key(Measurement result, Canonical canonical, Renames renames, int ordinal) {
        return new Key(canonical.of(result.when()), result.channel().map(renames::now), result.metric(), ordinal);
    }
}
