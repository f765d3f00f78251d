package dev.tomster.check;

import dev.tomster.check.rule.Strategy;
import dev.tomster.model.Item;
import dev.tomster.text.Source;
import dev.tomster.text.Span;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Which element of a plan a place in its files belongs to: the last one that begins before it. */
final class Elements {
    private final Map<Source, TreeMap<Integer, Item>> heads = new HashMap<>();

    Elements(Strategy strategy) {
        strategy.plan().steps().forEach(this::add);
    }

    private void add(Item item) {
        heads.computeIfAbsent(item.head().source(), first -> new TreeMap<>())
                .putIfAbsent(item.head().start(), item);
        item.items().forEach(this::add);
    }

    Optional<Item> at(Span place) {
        return Optional.ofNullable(heads.get(place.source()))
                .map(starts -> starts.floorEntry(place.start()))
                .map(Map.Entry::getValue);
    }
}
