package dev.tomster.check.resources;

import dev.tomster.check.rule.Definition;
import dev.tomster.check.rule.PlanRule;
import dev.tomster.check.rule.Report;
import dev.tomster.check.rule.Strategy;
import dev.tomster.diagnostic.Severity;
import dev.tomster.model.Item;
import java.util.List;

/** A task that is given to a post which nobody holds. */
final class RoleVacant implements PlanRule {
    private static final List<String> KINDS =
            List.of("channel", "campaign", "everyday", "objective", "kpi", "review", "report", "approval", "crisis");

    @Override
    public Definition definition() {
        return Definition.gap("role-vacant", Severity.WARNING);
    }

    @Override
    public void check(Strategy strategy, Report report) {
        for (Item person : strategy.items("person")) {
            boolean isVacant = strategy.is(person, "status", "vacant")
                    || (strategy.is(person, "status", "budgeted") && !strategy.is(person, "status", "active"));
            if (isVacant && !isDated(strategy, person) && isNeeded(strategy, person)) {
                report.on(person)
                        .at("status")
                        .with("person", person)
                        .withKey("key", "period")
                        .add();
            }
        }
    }

    private static boolean isDated(Strategy strategy, Item person) {
        return strategy.says(person, "period")
                || person.fact("status").stream()
                        .flatMap(fact -> fact.entries().stream())
                        .flatMap(entry -> entry.remark().stream())
                        .anyMatch(remark -> remark.markdown().chars().anyMatch(Character::isDigit))
                || strategy.naming("skill", "person", person).stream()
                        .anyMatch(skill -> strategy.says(skill, "deadline"));
    }

    private static boolean isNeeded(Strategy strategy, Item person) {
        return strategy.says(person, "tasks")
                || strategy.says(person, "channels")
                || !strategy.naming("channel", "administrators", person).isEmpty()
                || !strategy.naming("approval", "approvers", person).isEmpty()
                || !strategy.naming("crisis", "lead", person).isEmpty()
                || KINDS.stream()
                        .anyMatch(
                                kind -> !strategy.naming(kind, "owner", person).isEmpty());
    }
}
