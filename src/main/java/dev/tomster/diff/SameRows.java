package dev.tomster.diff;

import dev.tomster.model.Item;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * Items of two lists that are the same beyond doubt: by name, or where rows of a table have none by all that they say, or
 * by the columns that tell rows of their kind apart. Of several with the same key the first belongs to the first.
 */
final class SameRows {
    private final List<Item> gone;
    private final List<Item> come;
    private final Set<Item> paired = Collections.newSetFromMap(new IdentityHashMap<>());

    SameRows(List<Item> gone, List<Item> come) {
        this.gone = gone;
        this.come = come;
    }

    void pairs(BiConsumer<Item, Item> found) {
        List<Pair> pairs = new ArrayList<>();
        by(RowKey::name, pairs);
        if (hasUnnamed(gone) && hasUnnamed(come)) {
            by(RowKey::whole, pairs);
            for (int key = 0; key < RowKey.MOST; key++) {
                int at = key;
                by(item -> RowKey.of(item, at), pairs);
            }
        }
        pairs.forEach(pair -> found.accept(pair.one(), pair.other()));
    }

    private record Pair(Item one, Item other) {}

    private boolean hasUnnamed(List<Item> items) {
        return items.stream().anyMatch(item -> item.id().isEmpty() && !paired.contains(item));
    }

    private void by(Function<Item, Optional<Object>> key, List<Pair> pairs) {
        Map<Object, Deque<Item>> old = new HashMap<>();
        for (Item item : gone) {
            if (!paired.contains(item)) {
                key.apply(item)
                        .ifPresent(found -> old.computeIfAbsent(found, none -> new ArrayDeque<>())
                                .add(item));
            }
        }
        for (Item item : old.isEmpty() ? List.<Item>of() : come) {
            Deque<Item> same =
                    paired.contains(item) ? null : key.apply(item).map(old::get).orElse(null);
            if (same != null && !same.isEmpty()) {
                Item first = same.remove();
                paired.add(first);
                paired.add(item);
                pairs.add(new Pair(first, item));
            }
        }
    }
}
