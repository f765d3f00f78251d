package dev.tomster.check.objectives;

import dev.tomster.check.rule.Definition;
import dev.tomster.check.rule.PlanRule;
import dev.tomster.check.rule.Report;
import dev.tomster.check.rule.Rounded;
import dev.tomster.check.rule.Strategy;
import dev.tomster.diagnostic.Severity;
import dev.tomster.model.Choice;
import dev.tomster.model.Item;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** An objective that is to grow faster than accounts do without money, and does not say how. */
final class ObjectiveUnrealistic implements PlanRule {
    /** A short campaign may well sell half as much again; what is at least doubled needs a reason. */
    private static final BigDecimal DOUBLE = BigDecimal.valueOf(2);

    private static final Set<String> PAID = Set.of("ads", "search-ads", "influence", "affiliation");

    @Override
    public Definition definition() {
        return Definition.advice("objective-unrealistic", Severity.INFO);
    }

    @Override
    public void check(Strategy strategy, Report report) {
        for (Item objective : strategy.items("objective")) {
            if (!strategy.says(objective, "achievable") && !isPaid(strategy, objective)) {
                BigDecimal limit = report.limit(objective);
                Optional<Growth> fastest = Growth.of(strategy, objective).stream()
                        .filter(growth -> growth.factor().compareTo(DOUBLE) >= 0 && growth.isFasterThan(limit))
                        .findFirst();
                fastest.ifPresent(growth -> report.on(objective)
                        .at("target")
                        .with("objective", objective)
                        .with("factor", Rounded.of(growth.factor()))
                        .with("days", BigDecimal.valueOf(growth.days()))
                        .with("limit", Rounded.of(growth.usual(limit)))
                        .withKey("achievable", "achievable")
                        .add());
            }
        }
    }

    private static boolean isPaid(Strategy strategy, Item objective) {
        List<Item> campaigns = Stream.of("campaign", "everyday")
                .flatMap(kind -> strategy.naming(kind, "objective", objective).stream())
                .toList();
        return campaigns.stream().anyMatch(campaign -> isPaid(campaign, "type") || strategy.says(campaign, "budget"))
                || Stream.concat(
                                strategy.naming("cost", "objective", objective).stream(),
                                campaigns.stream()
                                        .flatMap(campaign -> strategy.naming("cost", "campaign", campaign).stream()))
                        .anyMatch(cost -> isPaid(cost, "category"));
    }

    private static boolean isPaid(Item item, String property) {
        return item.values(property, Choice.class).stream().map(Choice::id).anyMatch(PAID::contains);
    }
}
