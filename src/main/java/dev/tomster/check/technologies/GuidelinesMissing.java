package dev.tomster.check.technologies;

import dev.tomster.check.rule.Definition;
import dev.tomster.check.rule.PlanRule;
import dev.tomster.check.rule.Report;
import dev.tomster.check.rule.Strategy;
import dev.tomster.check.rule.Texts;
import dev.tomster.diagnostic.Severity;
import dev.tomster.model.Item;

/** Staff who do not know what they may say of their work in public. */
final class GuidelinesMissing implements PlanRule {
    @Override
    public Definition definition() {
        return Definition.gap("guidelines-missing", Severity.INFO);
    }

    @Override
    public void check(Strategy strategy, Report report) {
        Item step = strategy.step("technologies");
        boolean isSaid = strategy.says(step, "guidelines")
                || TechnologiesWords.GUIDELINES.isIn(Texts.of(strategy.header(), "related-documents"))
                || strategy.says(TechnologiesWords.GUIDELINES, "section", "rule", "approval", "channel");
        if (!isSaid
                && strategy.items("person").size() > 1
                && !Channels.networks(strategy).isEmpty()) {
            report.on(step).withKey("key", "guidelines").add();
        }
    }
}
