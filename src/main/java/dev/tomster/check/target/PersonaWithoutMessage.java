package dev.tomster.check.target;

import dev.tomster.check.rule.Definition;
import dev.tomster.check.rule.PlanRule;
import dev.tomster.check.rule.Report;
import dev.tomster.check.rule.Strategy;
import dev.tomster.diagnostic.Severity;
import dev.tomster.model.Item;

/** A persona that no message speaks to, neither to it nor to the segment that it is part of. */
final class PersonaWithoutMessage implements PlanRule {
    @Override
    public Definition definition() {
        return Definition.gap("persona-no-message", Severity.WARNING);
    }

    @Override
    public void check(Strategy strategy, Report report) {
        // A plan without a single message has one fault, not one for each persona: message-missing.
        if (strategy.items("key-message").isEmpty()) {
            return;
        }
        for (Item audience : strategy.audiences()) {
            if (!isReached(strategy, audience)) {
                report.on(audience)
                        .with("persona", audience)
                        .withKey("for", strategy.items("key-message").get(0), "for")
                        .add();
            }
        }
    }

    private static boolean isReached(Strategy strategy, Item audience) {
        return strategy.withGroups(audience).stream()
                .anyMatch(group -> !strategy.naming("key-message", "for", group).isEmpty());
    }
}
