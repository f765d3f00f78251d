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

    @SuppressWarnings("ReferenceEquality") // The item that is being read, not one that says the same.
    private Map<ItemId, List<Item>> read(Place place) {
        Map<ItemId, List<Item>> referrers = new HashMap<>();
        for (Item item : plan.items(place.kind())) {
            for (Reference reference : item.values(place.property(), Reference.class)) {
                List<Item> known = referrers.computeIfAbsent(reference.item(), key -> new ArrayList<>());
                // Who names it twice was added last.
                if (known.isEmpty() || known.get(known.size() - 1) != item) {
                    known.add(item);
                }
            }
        }
        return referrers;
    }
}
