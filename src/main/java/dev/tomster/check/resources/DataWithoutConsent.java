package dev.tomster.check.resources;

import dev.tomster.check.rule.Definition;
import dev.tomster.check.rule.PlanRule;
import dev.tomster.check.rule.Report;
import dev.tomster.check.rule.Strategy;
import dev.tomster.check.rule.Texts;
import dev.tomster.diagnostic.Severity;
import dev.tomster.model.Item;
import java.util.List;

/** Personal data are collected, and nobody has said on what ground, nor for how long. */
final class DataWithoutConsent implements PlanRule {
    @Override
    public Definition definition() {
        return Definition.gap("data-capture-no-consent", Severity.WARNING);
    }

    @Override
    public void check(Strategy strategy, Report report) {
        List<Item> objectives = strategy.items("objective").stream()
                .filter(objective -> strategy.is(objective, "type", "data-capture"))
                .toList();
        if (objectives.isEmpty()
                || strategy.all().stream().anyMatch(item -> ResourcesWords.CONSENT.isIn(Texts.of(item)))) {
            return;
        }
        objectives.forEach(objective -> report.on(objective)
                .with("objective", objective)
                .withKey("key", "note")
                .add());
    }
}
