package dev.tomster.kpi;

import dev.tomster.text.Rows;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The indicators that the profession knows by name, and the names that stand for several of them. Read when they are first
 * asked for.
 */
public final class KpiLibrary {
    /** The languages that the indicators are described in. */
    public static final List<String> LANGUAGES = List.of("en", "fr");

    private static final Map<String, KnownKpi> ALL = read();
    private static final Map<String, KnownKpi> BY_NAME = names();
    private static final Map<String, List<KnownKpi>> AMBIGUOUS = ambiguous();

    private KpiLibrary() {}

    private static Map<String, KnownKpi> read() {
        Map<String, Map<String, Map<String, String>>> texts = new LinkedHashMap<>();
        LANGUAGES.forEach(
                language -> texts.put(language, Rows.readSections(KpiLibrary.class, "kpis_" + language + ".ini")));
        Map<String, KnownKpi> all = new LinkedHashMap<>();
        Rows.readSections(KpiLibrary.class, "kpis.ini").forEach((id, rows) -> {
            if (!id.isEmpty()) {
                Map<String, KnownKpi.Text> told = new LinkedHashMap<>();
                texts.forEach((language, sections) -> told.put(language, text(id, sections)));
                all.put(
                        id,
                        new KnownKpi(
                                id,
                                PlainFormula.read(rows.getOrDefault("formula", "")),
                                rows.getOrDefault("family", ""),
                                Optional.ofNullable(rows.get("unit")),
                                rows.getOrDefault("direction", "up"),
                                Optional.ofNullable(rows.get("over-time")),
                                told));
            }
        });
        return all;
    }

    private static KnownKpi.Text text(String id, Map<String, Map<String, String>> sections) {
        return new KnownKpi.Text(
                List.of(row(sections, "names", id, id).split(", ", -1)),
                row(sections, "titles", id, id),
                row(sections, "meanings", id, ""),
                row(sections, "pitfalls", id, ""));
    }

    private static String row(Map<String, Map<String, String>> sections, String section, String id, String otherwise) {
        return sections.getOrDefault(section, Map.of()).getOrDefault(id, otherwise);
    }

    private static Map<String, KnownKpi> names() {
        Map<String, KnownKpi> byName = new LinkedHashMap<>();
        ALL.values().forEach(kpi -> byName.put(Metrics.normal(kpi.id()), kpi));
        ALL.values()
                .forEach(kpi -> kpi.texts()
                        .values()
                        .forEach(text ->
                                text.names().stream().forEach(name -> byName.putIfAbsent(Metrics.normal(name), kpi))));
        return byName;
    }

    private static Map<String, List<KnownKpi>> ambiguous() {
        Map<String, List<KnownKpi>> ambiguous = new LinkedHashMap<>();
        Rows.readSections(KpiLibrary.class, "ambiguous.ini").values().forEach(rows -> {
            List<KnownKpi> choices = Stream.of(rows.getOrDefault("choices", "").split(", ", -1))
                    .flatMap(id -> find(id).stream())
                    .toList();
            Stream.of("en", "fr")
                    .flatMap(language ->
                            Stream.of(rows.getOrDefault(language, "").split(", ", -1)))
                    .filter(name -> !name.isEmpty())
                    .forEach(name -> ambiguous.put(Metrics.normal(name), choices));
        });
        return ambiguous;
    }

    /** All indicators, in the order of the library. */
    public static List<KnownKpi> all() {
        return List.copyOf(ALL.values());
    }

    /** The indicator that a name stands for, in any language; hyphens, accents and case do not count. */
    public static Optional<KnownKpi> find(String name) {
        return Optional.ofNullable(BY_NAME.get(Metrics.normal(name)));
    }

    /** The indicators that a name may stand for, if it says too little: an engagement rate without its base. */
    public static List<KnownKpi> choices(String name) {
        return AMBIGUOUS.getOrDefault(Metrics.normal(name), List.of());
    }
}
