package dev.tomster.check.message;

import dev.tomster.check.rule.Definition;
import dev.tomster.check.rule.PlanRule;
import dev.tomster.check.rule.Report;
import dev.tomster.check.rule.Strategy;
import dev.tomster.check.rule.Texts;
import dev.tomster.diagnostic.Severity;
import dev.tomster.model.Item;

/** The brand speaks of itself only: nothing that others have made or said has a place in its contents. */
final class NoCuration implements PlanRule {
    @Override
    public Definition definition() {
        return Definition.gap("no-curation", Severity.INFO);
    }

    @Override
    public void check(Strategy strategy, Report report) {
        Item step = strategy.step("message");
        boolean isAnswered = strategy.says(step, "curation")
                || !strategy.items("relay").isEmpty()
                || MessageWords.REGULATED.isIn(Texts.of(strategy.header(), "sector"));
        if (Contents.areDescribed(strategy) && !isAnswered && !Contents.hold(strategy, MessageWords.OTHERS)) {
            report.on(step).withKey("curation", step, "curation").add();
        }
    }
}
