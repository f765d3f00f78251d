package dev.tomster.check.resources;

import dev.tomster.check.rule.Definition;
import dev.tomster.check.rule.PlanRule;
import dev.tomster.check.rule.Report;
import dev.tomster.check.rule.Strategy;
import dev.tomster.diagnostic.Severity;
import dev.tomster.model.Choice;
import dev.tomster.model.Item;
import java.util.List;
import java.util.Set;

/** The conversation is left to people who do not work in the house. */
final class NobodyInternal implements PlanRule {
    private static final Set<String> OUTSIDE = Set.of("external", "agency");

    @Override
    public Definition definition() {
        return Definition.advice("no-internal-person", Severity.INFO);
    }

    @Override
    public void check(Strategy strategy, Report report) {
        List<Item> people = People.working(strategy);
        boolean isOutside = !people.isEmpty()
                && people.stream()
                        .allMatch(person -> person.values("type", Choice.class).stream()
                                .map(Choice::id)
                                .anyMatch(OUTSIDE::contains));
        if (isOutside && !People.networks(strategy).isEmpty()) {
            report.on(strategy.step("resources")).with("person", people.get(0)).add();
        }
    }
}
