package dev.tomster.check.strategy;

import dev.tomster.check.rule.Definition;
import dev.tomster.check.rule.PlanRule;
import dev.tomster.check.rule.Report;
import dev.tomster.check.rule.Strategy;
import dev.tomster.diagnostic.Severity;
import dev.tomster.model.Item;
import java.util.ArrayList;
import java.util.List;

/** A campaign of which it is not said what it is for, whom it speaks to, when it takes place, or what will tell that it worked. */
final class CampaignIncomplete implements PlanRule {
    @Override
    public Definition definition() {
        return Definition.gap("campaign-incomplete", Severity.WARNING);
    }

    @Override
    public void check(Strategy strategy, Report report) {
        for (Item campaign : Programmes.campaigns(strategy)) {
            List<String> missing = missing(strategy, campaign);
            boolean isOver = strategy.is(campaign, "status", "done") || strategy.is(campaign, "type", "crisis");
            if (!missing.isEmpty() && !isOver) {
                report.on(campaign)
                        .with("campaign", campaign)
                        .withAll(
                                "missing",
                                missing.stream()
                                        .map(property -> strategy.key(campaign.concept(), property))
                                        .toList())
                        .add();
            }
        }
    }

    /** The properties that neither the campaign nor what it belongs to says. What the whole plan lacks is told elsewhere. */
    private static List<String> missing(Strategy strategy, Item campaign) {
        List<String> missing = new ArrayList<>();
        List<Item> objectives = strategy.named(campaign, "objective");
        if (!strategy.says(campaign, "objective")
                && !strategy.items("objective").isEmpty()) {
            missing.add("objective");
        }
        boolean hasAudience = strategy.says(campaign, "for")
                || anySays(strategy, objectives, "for")
                || anySays(strategy, strategy.named(campaign, "messages"), "for");
        if (!hasAudience && !strategy.audiences().isEmpty()) {
            missing.add("for");
        }
        boolean hasDates = strategy.says(campaign, "period")
                || anySays(strategy, campaign.items("phase"), "period")
                || anySays(strategy, campaign.items("phase"), "when")
                || strategy.naming("post", "campaign", campaign).stream().anyMatch(post -> strategy.says(post, "date"));
        if (!hasDates) {
            missing.add("period");
        }
        boolean hasMeasure = strategy.says(campaign, "kpi")
                || strategy.says(campaign, "target")
                || objectives.stream()
                        .anyMatch(objective -> strategy.says(objective, "kpi")
                                || strategy.says(objective, "target")
                                || strategy.says(objective, "judged-by")
                                || !strategy.naming("kpi", "objective", objective)
                                        .isEmpty());
        if (!hasMeasure && !strategy.items("kpi").isEmpty()) {
            missing.add("kpi");
        }
        return missing;
    }

    private static boolean anySays(Strategy strategy, List<Item> items, String property) {
        return items.stream().anyMatch(item -> strategy.says(item, property));
    }
}
