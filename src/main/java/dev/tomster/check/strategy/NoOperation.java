package dev.tomster.check.strategy;

import dev.tomster.check.rule.Definition;
import dev.tomster.check.rule.PlanRule;
import dev.tomster.check.rule.Report;
import dev.tomster.check.rule.Strategy;
import dev.tomster.diagnostic.Severity;
import dev.tomster.model.Item;
import java.util.Set;

/** Every week is like the one before: the plan has no campaign, event or experiment. */
final class NoOperation implements PlanRule {
    /** Who has hardly the means for more than the everyday, or is there for the everyday. */
    private static final Set<String> MODEST = Set.of("association", "community", "person", "public-body");

    @Override
    public Definition definition() {
        return Definition.gap("no-operation", Severity.INFO);
    }

    @Override
    public void check(Strategy strategy, Report report) {
        Item header = strategy.header();
        boolean isModest = MODEST.stream().anyMatch(type -> strategy.is(header, "type", type));
        boolean happens = !strategy.items("campaign").isEmpty()
                || !strategy.items("experiment").isEmpty()
                || !strategy.items("tier").isEmpty();
        if (!Programmes.everyday(strategy).isEmpty() && !happens && !isModest) {
            report.on(strategy.step("strategy")).add();
        }
    }
}
