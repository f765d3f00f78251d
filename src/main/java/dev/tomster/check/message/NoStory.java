package dev.tomster.check.message;

import dev.tomster.check.rule.Definition;
import dev.tomster.check.rule.PlanRule;
import dev.tomster.check.rule.Report;
import dev.tomster.check.rule.Strategy;
import dev.tomster.diagnostic.Severity;
import dev.tomster.model.Item;

/** Nobody appears in the contents: there is no story, and no face, gesture or voice of a person. */
final class NoStory implements PlanRule {
    @Override
    public Definition definition() {
        return Definition.gap("no-story", Severity.INFO);
    }

    @Override
    public void check(Strategy strategy, Report report) {
        Item step = strategy.step("message");
        if (Contents.areDescribed(strategy)
                && !strategy.says(step, "story")
                && !Contents.hold(strategy, MessageWords.STORIES)) {
            report.on(step).withKey("story", step, "story").add();
        }
    }
}
