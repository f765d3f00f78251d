package dev.tomster.check.rule;

import dev.tomster.model.Item;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Some items, with all that one comes to from them, step by step. */
public final class Closure {
    private Closure() {}

    /**
     * The items, and all beyond them. They may lead to each other by mistake; each is passed once.
     *
     * @param next where one comes to from an item
     */
    public static Set<Item> of(Collection<Item> from, Function<Item, List<Item>> next) {
        Set<Item> passed = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<Item> open = new ArrayDeque<>(from);
        while (!open.isEmpty()) {
            Item item = open.pop();
            if (passed.add(item)) {
                open.addAll(next.apply(item));
            }
        }
        return passed;
    }
}
