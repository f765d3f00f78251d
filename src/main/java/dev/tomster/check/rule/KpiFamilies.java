package dev.tomster.check.rule;

import dev.tomster.model.Formula;
import dev.tomster.model.Item;
import dev.tomster.model.Prose;
import dev.tomster.text.Rows;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Which family an indicator is of, by the words of its formula, its title and its definition. Where words of several
 * families meet, the family that proves most is meant: an engagement rate by reach is about engagement.
 */
public final class KpiFamilies {
    private static final Map<KpiFamily, WordList> WORDS = read();

    private KpiFamilies() {}

    private static Map<KpiFamily, WordList> read() {
        Map<String, Map<String, String>> sections = Rows.readSections(KpiFamilies.class, "kpi_families.ini");
        Map<KpiFamily, WordList> words = new EnumMap<>(KpiFamily.class);
        for (KpiFamily family : KpiFamily.values()) {
            words.put(
                    family,
                    WordList.of(sections.getOrDefault(family.id(), Map.of()).values()));
        }
        return words;
    }

    /** The family of a KPI; none if its words say nothing that is known. */
    public static Optional<KpiFamily> of(Item kpi) {
        if (kpi.fact("question").isPresent()) {
            return Optional.of(KpiFamily.OUTCOME);
        }
        String name = kpi.id().map(id -> id.name()).orElse("");
        String title = kpi.title().map(Prose::markdown).orElse("");
        return of(name + ", " + title + ", " + metrics(kpi)).or(() -> of(text(kpi, "definition")));
    }

    /** The family that words such as a title name. */
    public static Optional<KpiFamily> of(String words) {
        Optional<KpiFamily> family = Optional.empty();
        for (Map.Entry<KpiFamily, WordList> known : WORDS.entrySet()) {
            if (known.getValue().isIn(words)) {
                family = Optional.of(known.getKey());
            }
        }
        return family;
    }

    private static String metrics(Item kpi) {
        return kpi.values("formula", Formula.class).stream()
                .flatMap(formula -> formula.metrics().stream())
                .collect(Collectors.joining(", "));
    }

    private static String text(Item kpi, String property) {
        return kpi.value(property, Prose.class).map(Prose::markdown).orElse("");
    }
}
