package dev.tomster.check.message;

import dev.tomster.check.rule.Definition;
import dev.tomster.check.rule.PlanRule;
import dev.tomster.check.rule.Report;
import dev.tomster.check.rule.Strategy;
import dev.tomster.diagnostic.Severity;
import dev.tomster.model.Choice;
import dev.tomster.model.Item;
import java.util.Optional;
import java.util.Set;

/** A message for people who are about to act, which does not say what to do. */
final class MessageWithoutCallToAction implements PlanRule {
    /** The stages of the model at which people want to act; what a plan's own stages mean is not known. */
    private static final Set<String> LATE = Set.of("desire", "action");

    @Override
    public Definition definition() {
        return Definition.gap("message-no-cta", Severity.INFO);
    }

    @Override
    public void check(Strategy strategy, Report report) {
        for (Item message : strategy.items("key-message")) {
            Optional<String> stage = message.values("stage", Choice.class).stream()
                    .map(Choice::id)
                    .filter(LATE::contains)
                    .findFirst();
            if (stage.isPresent() && !strategy.says(message, "call-to-action") && !isLinked(strategy, message)) {
                report.on(message)
                        .at("stage")
                        .with("message", message)
                        .with("stage", strategy.choice("stage", stage.get()))
                        .withKey("key", message, "call-to-action")
                        .add();
            }
        }
    }

    /** A post that carries the message to a page tells what to do there. */
    private static boolean isLinked(Strategy strategy, Item message) {
        return strategy.naming("post", "message", message).stream().anyMatch(post -> strategy.says(post, "link"));
    }
}
