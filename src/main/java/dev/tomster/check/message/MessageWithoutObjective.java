package dev.tomster.check.message;

import dev.tomster.check.rule.Definition;
import dev.tomster.check.rule.PlanRule;
import dev.tomster.check.rule.Report;
import dev.tomster.check.rule.Strategy;
import dev.tomster.diagnostic.Severity;
import dev.tomster.model.Item;
import java.util.List;

/** A message that serves no objective, neither itself nor through a campaign, an everyday programme or its pillar. */
final class MessageWithoutObjective implements PlanRule {
    private static final List<String> PROGRAMMES = List.of("campaign", "everyday");

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
        List<Item> idle =
                messages.stream().filter(message -> !serves(strategy, message)).toList();
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

    private static boolean serves(Strategy strategy, Item message) {
        if (strategy.says(message, "objective") || inProgramme(strategy, "messages", message)) {
            return true;
        }
        return strategy.named(message, "pillar").stream().anyMatch(pillar -> inProgramme(strategy, "pillars", pillar))
                || strategy.naming("post", "message", message).stream()
                        .flatMap(post -> strategy.named(post, "campaign").stream())
                        .anyMatch(campaign -> strategy.says(campaign, "objective"));
    }

    private static boolean inProgramme(Strategy strategy, String property, Item item) {
        return PROGRAMMES.stream()
                .flatMap(kind -> strategy.naming(kind, property, item).stream())
                .anyMatch(programme -> strategy.says(programme, "objective"));
    }
}
