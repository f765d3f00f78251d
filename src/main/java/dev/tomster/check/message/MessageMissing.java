package dev.tomster.check.message;

import dev.tomster.check.rule.Definition;
import dev.tomster.check.rule.PlanRule;
import dev.tomster.check.rule.Report;
import dev.tomster.check.rule.Strategy;
import dev.tomster.diagnostic.Severity;
import dev.tomster.model.Item;
import dev.tomster.model.Prose;
import dev.tomster.model.Undecided;

/** The plan says where and when it speaks, and not what: it has no message. */
final class MessageMissing implements PlanRule {
    @Override
    public Definition definition() {
        return Definition.gap("message-missing", Severity.WARNING);
    }

    @Override
    public void check(Strategy strategy, Report report) {
        Item step = strategy.step("message");
        boolean isOpen = step.value("promise", Undecided.class).isPresent();
        // Some plans keep what is said as the facts of their pillars, and write each text from them.
        boolean isInPillars = strategy.items("pillar").stream().anyMatch(pillar -> strategy.says(pillar, "facts"));
        if (!strategy.items("key-message").isEmpty() || isOpen || isInPillars) {
            return;
        }
        boolean hasPromise = step.value("promise", Prose.class).isPresent();
        (hasPromise ? report.on(step).at("promise").worded("promise") : report.on(step)).add();
    }
}
