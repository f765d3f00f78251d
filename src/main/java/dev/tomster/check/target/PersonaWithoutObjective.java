package dev.tomster.check.target;

import dev.tomster.check.rule.AudienceTree;
import dev.tomster.check.rule.Definition;
import dev.tomster.check.rule.PlanRule;
import dev.tomster.check.rule.Report;
import dev.tomster.check.rule.Strategy;
import dev.tomster.diagnostic.Severity;
import dev.tomster.model.Item;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A persona that no objective concerns. */
final class PersonaWithoutObjective implements PlanRule {
    @Override
    public Definition definition() {
        return Definition.gap("persona-no-objective", Severity.WARNING);
    }

    @Override
    public void check(Strategy strategy, Report report) {
        List<Item> aims = new ArrayList<>(strategy.items("objective"));
        aims.addAll(strategy.items("result"));
        // Where no objective says whom it is for, this is told of the objectives.
        if (aims.stream().allMatch(aim -> strategy.named(aim, "for").isEmpty())) {
            return;
        }
        for (String kind : List.of("key-message", "campaign", "everyday")) {
            strategy.items(kind).stream()
                    .filter(item -> !strategy.named(item, "objective").isEmpty())
                    .forEach(aims::add);
        }
        Set<Item> concerned = new AudienceTree(strategy).touched(aims);
        for (Item audience : strategy.audiences()) {
            if (!concerned.contains(audience)) {
                report.on(audience)
                        .with("persona", audience)
                        .withKey("for", strategy.items("objective").get(0), "for")
                        .add();
            }
        }
    }
}
