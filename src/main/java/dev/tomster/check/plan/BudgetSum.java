package dev.tomster.check.plan;

import dev.tomster.check.rule.Definition;
import dev.tomster.check.rule.Found;
import dev.tomster.check.rule.PlanRule;
import dev.tomster.check.rule.Profile;
import dev.tomster.check.rule.Report;
import dev.tomster.check.rule.Strategy;
import dev.tomster.diagnostic.Severity;
import dev.tomster.model.Item;
import java.math.BigDecimal;
import java.util.List;

/** The cost lines add up to something else than the budget, of the plan or of a campaign. */
final class BudgetSum implements PlanRule {
    @Override
    public Definition definition() {
        return Definition.contradiction("sum-budget-total");
    }

    @Override
    public void check(Strategy strategy, Report report) {
        strategy.plan()
                .step("resources")
                .ifPresent(step -> BudgetTotal.of(strategy, step, CostPart.of(strategy, strategy.items("cost")))
                        .forEach(total -> check(strategy, total, report)));
        for (String kind : List.of("campaign", "everyday")) {
            strategy.items(kind).forEach(campaign -> checkCampaign(strategy, campaign, report));
        }
    }

    private static void check(Strategy strategy, BudgetTotal total, Report report) {
        BigDecimal tolerance = report.limit(total.owner());
        boolean isLeft = total.left().compareTo(tolerance) > 0;
        if (total.excess().compareTo(tolerance) > 0) {
            tell(report, total, total.excess()).worded("over").add();
        } else if (isLeft && !total.isOpen() && !total.parts().isEmpty()) {
            // What is not assigned in a draft has not been thought of yet.
            Severity severity = strategy.profile() == Profile.DRAFT ? Severity.INFO : Severity.WARNING;
            tell(report, total, total.left()).weighing(severity).add();
        } else if (isLeft && total.undecided() > 0) {
            tell(report, total, total.left())
                    .worded(total.undecided() == 1 ? "open-one" : "open")
                    .with("count", total.undecided())
                    .weighing(Severity.INFO)
                    .add();
        }
    }

    /** What a campaign has beyond its lines may be for what no line tells; only what it has not is a contradiction. */
    private static void checkCampaign(Strategy strategy, Item campaign, Report report) {
        List<Item> own = strategy.naming("cost", "campaign", campaign).stream()
                .filter(line -> line.values("campaign").size() == 1)
                .toList();
        for (BudgetTotal total : BudgetTotal.of(strategy, campaign, CostPart.of(strategy, own))) {
            if (total.excess().compareTo(report.limit(campaign)) > 0) {
                tell(report, total, total.excess())
                        .worded("campaign")
                        .with("campaign", campaign)
                        .add();
            }
        }
    }

    private static Found tell(Report report, BudgetTotal total, BigDecimal difference) {
        return report.on(total.owner())
                .at("budget")
                .with("sum", total.money(total.sum().low()))
                .with("total", total.stated())
                .withFigure("when", total.when())
                .with("difference", total.money(difference));
    }
}
