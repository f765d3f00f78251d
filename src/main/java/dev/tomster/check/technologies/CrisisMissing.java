package dev.tomster.check.technologies;

import dev.tomster.check.rule.Definition;
import dev.tomster.check.rule.PlanRule;
import dev.tomster.check.rule.Report;
import dev.tomster.check.rule.Strategy;
import dev.tomster.check.rule.Texts;
import dev.tomster.diagnostic.Severity;

/** No plan for the day on which things go wrong. */
final class CrisisMissing implements PlanRule {
    @Override
    public Definition definition() {
        return Definition.gap("crisis-missing", Severity.INFO);
    }

    @Override
    public void check(Strategy strategy, Report report) {
        boolean isPrepared = !strategy.items("crisis").isEmpty()
                || strategy.items("campaign").stream().anyMatch(campaign -> strategy.is(campaign, "type", "crisis"))
                || strategy.items("objective").stream().anyMatch(objective -> strategy.is(objective, "type", "crisis"))
                || TechnologiesWords.CRISIS.isIn(Texts.of(strategy.header(), "related-documents"))
                || strategy.says(TechnologiesWords.CRISIS, "section", "rule", "risk", "approval");
        if (!isPrepared && !Channels.networks(strategy).isEmpty()) {
            // Those who have to warn people owe them a plan.
            boolean isPublic = strategy.is(strategy.header(), "type", "public-body");
            report.on(strategy.step("strategy"))
                    .weighing(isPublic ? Severity.WARNING : Severity.INFO)
                    .add();
        }
    }
}
