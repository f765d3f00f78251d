package dev.tomster.check.strategy;

import dev.tomster.check.rule.Definition;
import dev.tomster.check.rule.PlanRule;
import dev.tomster.check.rule.Report;
import dev.tomster.check.rule.Strategy;
import dev.tomster.diagnostic.Severity;

/** The plan speaks before it has listened: no audit, no interview, no tool that hears what is said. */
final class ListeningMissing implements PlanRule {
    @Override
    public Definition definition() {
        return Definition.gap("listening-missing", Severity.WARNING);
    }

    @Override
    public void check(Strategy strategy, Report report) {
        boolean hasAudit = strategy.plan()
                .step("audit")
                .filter(audit -> !audit.facts().isEmpty() || !audit.items().isEmpty())
                .isPresent();
        boolean hasListened = strategy.audiences().stream().anyMatch(audience -> strategy.says(audience, "evidence"))
                || strategy.items("objective").stream()
                        .anyMatch(objective -> strategy.is(objective, "type", "listening"))
                || strategy.says(StrategyWords.LISTENING, "tool", "routine", "approach", "action", "everyday");
        if (!hasAudit && !hasListened) {
            report.on(strategy.header()).add();
        }
    }
}
