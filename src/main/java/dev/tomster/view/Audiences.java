package dev.tomster.view;

import dev.tomster.model.Item;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Personas and segments. */
final class Audiences {
    private Audiences() {}

    /** Those whom the plan speaks to, the primary ones first. */
    static List<Item> addressed(Writing writing) {
        return all(writing).stream()
                .filter(audience -> !isExcluded(audience))
                .sorted(Comparator.comparing(audience -> !Writing.isChoice(audience, "priority", "primary")))
                .toList();
    }

    /** Those whom the plan does not speak to, on purpose. */
    static List<Item> excluded(Writing writing) {
        return all(writing).stream().filter(Audiences::isExcluded).toList();
    }

    private static List<Item> all(Writing writing) {
        List<Item> all = new ArrayList<>(writing.plan().items("persona"));
        all.addAll(writing.plan().items("segment"));
        return all;
    }

    private static boolean isExcluded(Item audience) {
        return Writing.isChoice(audience, "priority", "excluded");
    }
}
