package dev.tomster.check.objectives;

import dev.tomster.check.rule.Definition;
import dev.tomster.check.rule.PlanRule;
import dev.tomster.check.rule.Report;
import dev.tomster.check.rule.Strategy;
import dev.tomster.diagnostic.Severity;
import dev.tomster.model.Item;
import java.util.List;

/** An objective that does not say of whom something is expected. */
final class ObjectiveForNobody implements PlanRule {
    /** What serves an objective and says whom it is for. */
    private static final List<String> SPOKEN = List.of("key-message", "campaign", "everyday", "channel");

    @Override
    public Definition definition() {
        return Definition.gap("objective-no-persona", Severity.INFO);
    }

    @Override
    public void check(Strategy strategy, Report report) {
        // With one audience it is clear who is meant, and without any there is a graver fault: persona-missing.
        if (strategy.audiences().size() < 2) {
            return;
        }
        List<Item> objectives = strategy.items("objective");
        List<Item> found = objectives.stream()
                .filter(objective -> !isForSomebody(strategy, objective))
                .toList();
        if (found.size() > 1 && found.size() == objectives.size()) {
            report.on(strategy.step("objectives"))
                    .worded("all")
                    .with("for", strategy.key(found.get(0).concept(), "for"))
                    .with("persona", strategy.audiences().get(0))
                    .add();
            return;
        }
        for (Item objective : found) {
            report.on(objective)
                    .with("objective", objective)
                    .withKey("for", "for")
                    .with("persona", strategy.audiences().get(0))
                    .add();
        }
    }

    private static boolean isForSomebody(Strategy strategy, Item objective) {
        return Objectives.says(strategy, objective, "for")
                || Objectives.isDivided(strategy, objective)
                || strategy.named(objective, "channels").stream().anyMatch(channel -> strategy.says(channel, "for"))
                || SPOKEN.stream()
                        .flatMap(kind -> strategy.naming(kind, "objective", objective).stream())
                        .anyMatch(item -> strategy.says(item, "for"));
    }
}
