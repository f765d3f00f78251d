package dev.tomster.check.target;

import dev.tomster.check.rule.AudienceTree;
import dev.tomster.check.rule.Definition;
import dev.tomster.check.rule.PlanRule;
import dev.tomster.check.rule.Report;
import dev.tomster.check.rule.Strategy;
import dev.tomster.diagnostic.Severity;
import dev.tomster.model.Item;
import java.util.Set;

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
        Set<Item> reached = new AudienceTree(strategy).touched(strategy.items("key-message"));
        for (Item audience : strategy.audiences()) {
            if (!reached.contains(audience) && !isToldOfSegment(strategy, audience, reached)) {
                report.on(audience)
                        .with("persona", audience)
                        .withKey("for", strategy.items("key-message").get(0), "for")
                        .add();
            }
        }
    }

    /** A message for the segment would reach all that are part of it: it is told once, of the segment. */
    private static boolean isToldOfSegment(Strategy strategy, Item audience, Set<Item> reached) {
        return strategy.named(audience, "within").stream()
                .anyMatch(segment -> !segment.id().equals(audience.id())
                        && !reached.contains(segment)
                        && !strategy.is(segment, "priority", "excluded"));
    }
}
