package dev.tomster.check.resources;

import dev.tomster.check.rule.Definition;
import dev.tomster.check.rule.PlanRule;
import dev.tomster.check.rule.Report;
import dev.tomster.check.rule.Strategy;
import dev.tomster.diagnostic.Severity;
import dev.tomster.model.Choice;
import dev.tomster.model.Item;
import dev.tomster.model.Undecided;
import dev.tomster.model.Withheld;
import java.util.List;
import java.util.Set;

/** Advertising for which nobody has set money aside. */
final class AdsWithoutBudget implements PlanRule {
    private static final Set<String> PAID = Set.of("ads", "search-ads");
    private static final Set<String> OVER = Set.of("done", "dropped");

    @Override
    public Definition definition() {
        return Definition.gap("ads-no-budget", Severity.WARNING);
    }

    @Override
    public void check(Strategy strategy, Report report) {
        // What the whole costs is not decided, or is told to nobody; or there is one line for all advertising.
        boolean isOpen = strategy.step("resources").values("budget").stream()
                .anyMatch(value -> value instanceof Undecided || value instanceof Withheld);
        boolean hasLine = strategy.items("cost").stream()
                .anyMatch(cost -> strategy.is(cost, "category", "ads") && !strategy.says(cost, "campaign"));
        if (isOpen || hasLine) {
            return;
        }
        for (String kind : List.of("campaign", "everyday")) {
            for (Item campaign : strategy.items(kind)) {
                boolean isPaid = isAmong(campaign, "type", PAID) && !isAmong(campaign, "status", OVER);
                boolean isFunded = strategy.says(campaign, "budget")
                        || !strategy.naming("cost", "campaign", campaign).isEmpty();
                if (isPaid && !isFunded) {
                    report.on(campaign)
                            .with("campaign", campaign)
                            .withKey("key", "budget")
                            .add();
                }
            }
        }
    }

    private static boolean isAmong(Item item, String property, Set<String> words) {
        return item.values(property, Choice.class).stream().map(Choice::id).anyMatch(words::contains);
    }
}
