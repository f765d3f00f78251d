package dev.tomster.check.resources;

import dev.tomster.check.rule.Definition;
import dev.tomster.check.rule.PlanRule;
import dev.tomster.check.rule.Report;
import dev.tomster.check.rule.Strategy;
import dev.tomster.diagnostic.Severity;
import dev.tomster.model.Item;
import dev.tomster.model.Undecided;

/** A skill that is missing, and nothing that brings it in. */
final class SkillGap implements PlanRule {
    @Override
    public Definition definition() {
        return Definition.gap("skill-gap", Severity.WARNING);
    }

    @Override
    public void check(Strategy strategy, Report report) {
        for (Item skill : strategy.items("skill")) {
            if (!strategy.says(skill, "solve")) {
                report.on(skill).with("skill", skill).withKey("key", "solve").add();
            } else if (!isDated(strategy, skill)) {
                report.on(skill)
                        .at("solve")
                        .worded("date")
                        .with("skill", skill)
                        .withKey("key", "deadline")
                        .add();
            }
        }
    }

    /** What others do from now on needs no date; who learns it or is looked for is not there yet. */
    private static boolean isDated(Strategy strategy, Item skill) {
        boolean isWithOthers = strategy.is(skill, "solve", "outsource") && strategy.says(skill, "with");
        return isWithOthers
                || strategy.says(skill, "deadline")
                || !skill.values("solve", Undecided.class).isEmpty();
    }
}
