package dev.tomster.check.message;

import dev.tomster.check.rule.Definition;
import dev.tomster.check.rule.PlanRule;
import dev.tomster.check.rule.Report;
import dev.tomster.check.rule.Strategy;
import dev.tomster.diagnostic.Severity;
import dev.tomster.model.Item;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/** A message that serves no objective, neither itself nor through a campaign, an everyday programme or its pillar. */
final class MessageWithoutObjective implements PlanRule {
    @Override
    public Definition definition() {
        return Definition.gap("message-no-objective", Severity.WARNING);
    }

    @Override
    public void check(Strategy strategy, Report report) {
        // Without objectives there is nothing to serve, and that is told once: objective-missing.
        if (strategy.items("objective").isEmpty() && strategy.items("goal").isEmpty()) {
            return;
        }
        List<Item> messages = strategy.items("key-message");
        Set<Item> inProgrammes = inProgrammes(strategy);
        List<Item> idle = messages.stream()
                .filter(message -> !serves(strategy, message, inProgrammes))
                .toList();
        if (EachOrAll.isAll(idle, messages)) {
            report.on(strategy.step("message"))
                    .worded("all")
                    .with("count", idle.size())
                    .withKey("key", idle.get(0), "objective")
                    .with("objective", anObjective(strategy))
                    .add();
            return;
        }
        for (Item message : idle) {
            report.on(message)
                    .with("message", message)
                    .withKey("key", message, "objective")
                    .with("objective", anObjective(strategy))
                    .add();
        }
    }

    private static Item anObjective(Strategy strategy) {
        List<Item> objectives = strategy.items("objective");
        return (objectives.isEmpty() ? strategy.items("goal") : objectives).get(0);
    }

    /** The messages and pillars that a programme with an objective makes use of. */
    private static Set<Item> inProgrammes(Strategy strategy) {
        Set<Item> used = Collections.newSetFromMap(new IdentityHashMap<>());
        for (String kind : List.of("campaign", "everyday")) {
            for (Item programme : strategy.items(kind)) {
                if (strategy.says(programme, "objective")) {
                    used.addAll(strategy.named(programme, "messages"));
                    used.addAll(strategy.named(programme, "pillars"));
                    strategy.naming("post", "campaign", programme)
                            .forEach(post -> used.addAll(strategy.named(post, "message")));
                }
            }
        }
        return used;
    }

    private static boolean serves(Strategy strategy, Item message, Set<Item> inProgrammes) {
        return strategy.says(message, "objective")
                || inProgrammes.contains(message)
                || strategy.named(message, "pillar").stream().anyMatch(inProgrammes::contains);
    }
}
