package dev.tomster.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which items name which, read once: tables ask for each pair of rows and columns. */
public final class Referrers {
    private record Place(String kind, String property) {}

    private final Plan plan;
    private final Map<Place, Map<ItemId, List<Item>>> read = new HashMap<>();

    public Referrers(Plan plan) {
        this.plan = plan;
    }

    /** The items of a kind whose property names an item, in the order of the plan. */
    public List<Item> naming(String kind, String property, Item other) {
        return other.id()
                .map(id -> read.computeIfAbsent(new Place(kind, property), this::read)
                        .getOrDefault(id, List.of()))
                .orElse(List.of());
    }

    private Map<ItemId, List<Item>> read(Place place) {
        Map<ItemId, List<Item>> referrers = new HashMap<>();
        for (Item item : plan.items(place.kind())) {
            item.values(place.property(), Reference.class).stream()
                    .map(Reference::item)
                    .distinct()
                    .forEach(id -> referrers
                            .computeIfAbsent(id, key -> new ArrayList<>())
                            .add(item));
        }
        return referrers;
    }
}
