package dev.tomster.kpi;

import dev.tomster.text.Rows;
import dev.tomster.vocabulary.Spelling;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The metrics of the library, by all their names. Read when they are first asked for. */
public final class Metrics {
    private static final Map<String, KnownMetric> BY_NAME = read();

    private Metrics() {}

    private static Map<String, KnownMetric> read() {
        Map<String, KnownMetric> byName = new LinkedHashMap<>();
        Rows.readSections(Metrics.class, "metrics.ini").forEach((id, rows) -> {
            if (!id.isEmpty()) {
                KnownMetric metric = new KnownMetric(
                        normal(id),
                        KnownMetric.Kind.of(rows.getOrDefault("kind", "flow")),
                        KnownMetric.Unit.of(rows.getOrDefault("unit", "count")),
                        rows.containsKey("least"),
                        list(rows, "parts").map(Metrics::normal).toList(),
                        list(rows, "of").map(Metrics::normal).findFirst());
                Stream.of(Stream.of(id), list(rows, "en"), list(rows, "fr"))
                        .flatMap(names -> names)
                        .forEach(name -> byName.putIfAbsent(normal(name), metric));
            }
        });
        return byName;
    }

    private static Stream<String> list(Map<String, String> rows, String key) {
        return rows.containsKey(key) ? Stream.of(rows.getOrDefault(key, "").split(", ", -1)) : Stream.empty();
    }

    /** The form in which the names of metrics are compared: case, accents, hyphens and underscores do not count. */
    public static String normal(String name) {
        return Spelling.fold(name.replace('_', ' ')).strip();
    }

    /** The id of the metric that a name stands for; of one that the library does not know, its name. */
    public static String id(String name) {
        String normal = normal(name);
        return Optional.ofNullable(BY_NAME.get(normal)).map(KnownMetric::id).orElse(normal);
    }

    /** The metric that a name stands for. */
    public static Optional<KnownMetric> find(String name) {
        return Optional.ofNullable(BY_NAME.get(normal(name)));
    }

    /** All names of a metric, as they are compared. */
    public static List<String> names(KnownMetric metric) {
        return BY_NAME.entrySet().stream()
                .filter(entry -> entry.getValue().equals(metric))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** All metrics, each once. */
    public static List<KnownMetric> all() {
        return BY_NAME.values().stream().distinct().toList();
    }
}
