package dev.tomster.check.strategy;

import dev.tomster.check.rule.Strategy;
import dev.tomster.model.Item;
import java.util.List;

/** What a plan does: what it has dropped is none of it. */
final class Programmes {
    private Programmes() {}

    static List<Item> campaigns(Strategy strategy) {
        return kept(strategy, "campaign");
    }

    static List<Item> everyday(Strategy strategy) {
        return kept(strategy, "everyday");
    }

    private static List<Item> kept(Strategy strategy, String kind) {
        return strategy.items(kind).stream()
                .filter(item -> !strategy.is(item, "status", "dropped"))
                .toList();
    }
}
