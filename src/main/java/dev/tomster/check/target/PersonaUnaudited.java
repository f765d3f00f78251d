package dev.tomster.check.target;

import dev.tomster.check.rule.Definition;
import dev.tomster.check.rule.Found;
import dev.tomster.check.rule.PlanRule;
import dev.tomster.check.rule.Report;
import dev.tomster.check.rule.Strategy;
import dev.tomster.diagnostic.Severity;
import dev.tomster.model.Item;

/** A persona that was imagined: the plan names no interview, figure or source that it rests on. */
final class PersonaUnaudited implements PlanRule {
    @Override
    public Definition definition() {
        return Definition.gap("persona-unaudited", Severity.WARNING).yieldingTo("persona-thin");
    }

    @Override
    public void check(Strategy strategy, Report report) {
        if (strategy.says(strategy.step("target"), "source")) {
            return;
        }
        for (Item audience : strategy.audiences()) {
            if (audience.concept().id().equals("persona")
                    && !restsOnSomething(strategy, audience)
                    && !isToBeChecked(audience)) {
                Found found = report.on(audience)
                        .with("persona", audience)
                        .withKey("evidence", "evidence")
                        .withKey("knowledge", "knowledge")
                        .with("hypothesis", strategy.choice("knowledge", "hypothesis"));
                worded(strategy, audience, found).add();
            }
        }
    }

    private static Found worded(Strategy strategy, Item persona, Found found) {
        if (strategy.is(persona, "knowledge", "hypothesis")) {
            return found.worded("hypothesis").at("knowledge");
        }
        return strategy.is(persona, "knowledge", "researched")
                ? found.worded("researched").at("knowledge")
                : found;
    }

    private static boolean restsOnSomething(Strategy strategy, Item persona) {
        return strategy.says(persona, "evidence")
                || strategy.says(persona, "source")
                || !strategy.naming("finding", "about", persona).isEmpty()
                || strategy.named(persona, "within").stream()
                        .anyMatch(segment -> strategy.says(segment, "evidence") || strategy.says(segment, "source"));
    }

    /** A hypothesis is as good as the day on which it is checked, which stands behind it. */
    private static boolean isToBeChecked(Item persona) {
        return persona.fact("knowledge").stream()
                .flatMap(fact -> fact.entries().stream())
                .anyMatch(entry -> entry.remark().isPresent());
    }
}
