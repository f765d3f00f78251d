package dev.tomster.check.message;

import dev.tomster.check.rule.Definition;
import dev.tomster.check.rule.PlanRule;
import dev.tomster.check.rule.Report;
import dev.tomster.check.rule.Strategy;
import dev.tomster.check.rule.Texts;
import dev.tomster.diagnostic.Severity;
import dev.tomster.model.Choice;
import dev.tomster.model.Item;
import dev.tomster.model.Undecided;
import java.util.List;
import java.util.Set;

/** An objective that is reached on one's own site or in one's shop, and nothing that leads there. */
final class NoLinkHome implements PlanRule {
    private static final Set<String> AT_HOME = Set.of("web-traffic", "sales", "data-capture");

    @Override
    public Definition definition() {
        return Definition.gap("no-link-home", Severity.WARNING);
    }

    @Override
    public void check(Strategy strategy, Report report) {
        List<Item> objectives = strategy.items("objective").stream()
                .filter(objective -> objective.values("type", Choice.class).stream()
                        .map(Choice::id)
                        .anyMatch(AT_HOME::contains))
                .toList();
        boolean isSaid = !strategy.items("key-message").isEmpty()
                || !strategy.items("post").isEmpty();
        if (!objectives.isEmpty() && isSaid && !leadsHome(strategy)) {
            report.on(objectives.get(0))
                    .at("type")
                    .withAll(
                            "objectives",
                            objectives.stream().map(strategy::name).toList())
                    .add();
        }
    }

    private static boolean leadsHome(Strategy strategy) {
        return strategy.items("post").stream().anyMatch(post -> strategy.says(post, "link"))
                || strategy.items("key-message").stream()
                        .flatMap(message -> message.values("call-to-action").stream())
                        .anyMatch(action -> action instanceof Undecided)
                || strategy.says(
                        MessageWords.HOME, "key-message", "variant", "post", "column", "campaign", "phase", "channel")
                || MessageWords.HOME.isIn(Texts.of(strategy.step("message")));
    }
}
