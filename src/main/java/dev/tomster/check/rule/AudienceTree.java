package dev.tomster.check.rule;

import dev.tomster.model.Item;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/** Personas stand in segments, and segments in wider ones: who speaks to one of them speaks to others, too. */
public final class AudienceTree {
    /** Nobody divides an audience into more levels; a chain of thousands would be walked again for each of its members. */
    private static final int MOST = 16;

    private final Strategy strategy;

    public AudienceTree(Strategy strategy) {
        this.strategy = strategy;
    }

    /** Audiences that some items are for, with all that is part of them and all that they are part of. */
    public Set<Item> touched(Collection<Item> items) {
        List<Item> direct = named(items);
        Set<Item> touched = inside(direct);
        touched.addAll(around(direct));
        return touched;
    }

    private List<Item> named(Collection<Item> items) {
        List<Item> named = new ArrayList<>();
        items.forEach(item -> named.addAll(strategy.named(item, "for")));
        return named;
    }

    /** Some audiences, and the personas and segments that are part of them. */
    public Set<Item> inside(Collection<Item> audiences) {
        return Closure.of(audiences, segment -> {
            List<Item> parts = new ArrayList<>(strategy.naming("persona", "within", segment));
            parts.addAll(strategy.naming("segment", "within", segment));
            return parts;
        });
    }

    /** Some audiences, and the segments that they are part of. */
    public Set<Item> around(Collection<Item> audiences) {
        return Closure.of(audiences, audience -> strategy.named(audience, "within"));
    }

    /** An audience and the nearest segments that it is part of. */
    public List<Item> withSegments(Item audience) {
        Set<Item> passed = Collections.newSetFromMap(new IdentityHashMap<>());
        List<Item> all = new ArrayList<>(List.of(audience));
        for (int i = 0; i < all.size() && passed.size() < MOST; i++) {
            if (passed.add(all.get(i))) {
                all.addAll(strategy.named(all.get(i), "within"));
            }
        }
        return List.copyOf(all);
    }
}
