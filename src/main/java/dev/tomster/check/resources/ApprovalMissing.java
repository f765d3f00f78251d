package dev.tomster.check.resources;

import dev.tomster.check.rule.Definition;
import dev.tomster.check.rule.PlanRule;
import dev.tomster.check.rule.Report;
import dev.tomster.check.rule.Strategy;
import dev.tomster.diagnostic.Severity;
import dev.tomster.model.Item;
import java.util.List;

/** Several people publish, and nobody has said who reads what before it appears. */
final class ApprovalMissing implements PlanRule {
    @Override
    public Definition definition() {
        return Definition.gap("approval-missing", Severity.INFO);
    }

    @Override
    public void check(Strategy strategy, Report report) {
        List<Item> people = People.working(strategy);
        boolean isSeveral = people.size() > 1 || people.stream().anyMatch(person -> People.isGroup(strategy, person));
        boolean isSettled = !strategy.items("approval").isEmpty()
                || strategy.items("post").stream().anyMatch(post -> strategy.says(post, "reviewer"));
        if (isSeveral && !isSettled && !People.networks(strategy).isEmpty()) {
            report.on(strategy.step("resources")).add();
        }
    }
}
