package dev.tomster.check.target;

import dev.tomster.check.rule.Definition;
import dev.tomster.check.rule.PlanRule;
import dev.tomster.check.rule.Report;
import dev.tomster.check.rule.Strategy;
import dev.tomster.diagnostic.Severity;
import dev.tomster.model.Item;
import java.math.BigDecimal;
import java.util.List;

/** More personas than a team can write for. */
final class PersonasTooMany implements PlanRule {
    @Override
    public Definition definition() {
        return Definition.advice("persona-too-many", Severity.INFO);
    }

    @Override
    public void check(Strategy strategy, Report report) {
        List<Item> personas = strategy.audiences().stream()
                .filter(audience -> audience.concept().id().equals("persona"))
                .toList();
        Item target = strategy.step("target");
        BigDecimal limit = report.limit(target);
        if (BigDecimal.valueOf(personas.size()).compareTo(limit) > 0) {
            report.on(target)
                    .with("count", personas.size())
                    .with("limit", limit)
                    .with("priority", strategy.key(personas.get(0).concept(), "priority"))
                    .with("secondary", strategy.choice("audience-priority", "excluded"))
                    .add();
        }
    }
}
