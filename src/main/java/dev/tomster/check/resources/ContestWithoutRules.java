package dev.tomster.check.resources;

import dev.tomster.check.rule.Definition;
import dev.tomster.check.rule.PlanRule;
import dev.tomster.check.rule.Report;
import dev.tomster.check.rule.Strategy;
import dev.tomster.diagnostic.Severity;
import dev.tomster.model.Choice;
import dev.tomster.model.Item;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A contest of which the rules, the dates or the prizes are not settled. */
final class ContestWithoutRules implements PlanRule {
    private static final Set<String> OVER = Set.of("done", "dropped");

    @Override
    public Definition definition() {
        return Definition.gap("contest-no-rules", Severity.INFO);
    }

    @Override
    public void check(Strategy strategy, Report report) {
        for (Item campaign : strategy.items("campaign")) {
            boolean isOver = campaign.values("status", Choice.class).stream()
                    .map(Choice::id)
                    .anyMatch(OVER::contains);
            if (strategy.is(campaign, "type", "contest") && !isOver) {
                List<String> missing = missing(strategy, campaign).stream()
                        .map(key -> strategy.key(campaign.concept(), key))
                        .toList();
                if (!missing.isEmpty()) {
                    report.on(campaign)
                            .with("campaign", campaign)
                            .withAll("keys", missing)
                            .add();
                }
            }
        }
    }

    private static List<String> missing(Strategy strategy, Item campaign) {
        boolean hasPhases = campaign.items("phase").stream().anyMatch(phase -> strategy.says(phase, "period"));
        boolean hasPrizes = strategy.says(campaign, "budget")
                || strategy.says(campaign, "offer")
                || !strategy.naming("cost", "campaign", campaign).isEmpty();
        List<String> missing = new ArrayList<>();
        if (!strategy.says(campaign, "rules")) {
            missing.add("rules");
        }
        if (!strategy.says(campaign, "period") && !hasPhases) {
            missing.add("period");
        }
        if (!hasPrizes) {
            missing.add("budget");
        }
        return missing;
    }
}
