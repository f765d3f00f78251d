package dev.tomster.check.resources;

import dev.tomster.check.rule.Definition;
import dev.tomster.check.rule.PlanRule;
import dev.tomster.check.rule.Report;
import dev.tomster.check.rule.Rounded;
import dev.tomster.check.rule.Strategy;
import dev.tomster.diagnostic.Severity;
import dev.tomster.model.Choice;
import dev.tomster.model.Item;
import dev.tomster.model.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/** A communication budget that is far from what companies of its kind spend. */
final class BudgetShareUnusual implements PlanRule {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    @Override
    public Definition definition() {
        return Definition.advice("budget-share-turnover", Severity.INFO);
    }

    @Override
    public void check(Strategy strategy, Report report) {
        Item plan = strategy.header();
        boolean isOther = plan.value("type", Choice.class)
                .filter(type -> !type.id().equals("company"))
                .isPresent();
        Optional<Money> turnover = Amounts.of(plan, "turnover");
        Optional<Money> budget = Amounts.of(plan, "communication-budget");
        if (isOther
                || turnover.isEmpty()
                || budget.isEmpty()
                || turnover.get().amount().signum() <= 0
                || !turnover.get().currency().equals(budget.get().currency())) {
            return;
        }
        BigDecimal share = budget.get().amount().multiply(HUNDRED);
        BigDecimal least = turnover.get().amount().multiply(report.limit("least"));
        BigDecimal most = turnover.get().amount().multiply(report.limit(plan));
        boolean isLow = share.compareTo(least) < 0;
        if (isLow || share.compareTo(most) > 0) {
            report.on(plan)
                    .at("communication-budget")
                    .worded(isLow ? "low" : "high")
                    // Away from the bound, so that the sentence is not at odds with itself.
                    .with(
                            "share",
                            Rounded.of(share.divide(
                                    turnover.get().amount(), 1, isLow ? RoundingMode.DOWN : RoundingMode.UP)))
                    .with("least", Rounded.of(report.limit("least")))
                    .with("most", Rounded.of(report.limit(plan)))
                    .add();
        }
    }
}
