package dev.tomster.check.technologies;

import dev.tomster.check.rule.Definition;
import dev.tomster.check.rule.PlanRule;
import dev.tomster.check.rule.Report;
import dev.tomster.check.rule.Strategy;
import dev.tomster.check.rule.Texts;
import dev.tomster.diagnostic.Severity;
import dev.tomster.model.Item;

/** Nobody sees to it that those who do not see or hear get the posts as well. */
final class AccessibilityMissing implements PlanRule {
    private static final String[] KINDS = {
        "channel", "column", "rule", "approval", "tier", "section", "pillar", "everyday", "campaign", "objective"
    };

    @Override
    public Definition definition() {
        return Definition.gap("accessibility-missing", Severity.INFO);
    }

    @Override
    public void check(Strategy strategy, Report report) {
        Item step = strategy.step("technologies");
        boolean isSaid = strategy.says(step, "accessibility")
                || TechnologiesWords.ACCESSIBILITY.isIn(Texts.of(strategy.step("message")))
                || strategy.says(TechnologiesWords.ACCESSIBILITY, KINDS);
        if (!isSaid && !Channels.inUse(strategy).isEmpty()) {
            report.on(step).withKey("key", "accessibility").add();
        }
    }
}
