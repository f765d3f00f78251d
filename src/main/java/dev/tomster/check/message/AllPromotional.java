package dev.tomster.check.message;

import dev.tomster.check.rule.Definition;
import dev.tomster.check.rule.PlanRule;
import dev.tomster.check.rule.Report;
import dev.tomster.check.rule.Strategy;
import dev.tomster.diagnostic.Severity;
import dev.tomster.model.Item;
import dev.tomster.model.Measure;
import dev.tomster.model.YesNo;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/** Most of what is published wants to sell something. */
final class AllPromotional implements PlanRule {
    /** Fewer posts are no calendar that a share could be taken of. */
    private static final int ENOUGH = 10;

    @Override
    public Definition definition() {
        return Definition.advice("all-promotional", Severity.WARNING);
    }

    @Override
    public void check(Strategy strategy, Report report) {
        List<Item> selling =
                strategy.items("pillar").stream().filter(AllPromotional::sells).toList();
        if (selling.isEmpty()) {
            return;
        }
        boolean hasShares = strategy.items("pillar").stream().anyMatch(pillar -> strategy.says(pillar, "share"));
        BigDecimal share = hasShares ? declared(selling) : ofPosts(strategy);
        Item step = strategy.step("message");
        if (share.compareTo(report.limit(step)) > 0) {
            report.on(step)
                    .at(selling.get(0).head())
                    .worded(hasShares ? "pillars" : "posts")
                    .with("percent", share.setScale(0, RoundingMode.HALF_UP).intValueExact())
                    .withAll("pillars", selling.stream().map(strategy::name).toList())
                    .add();
        }
    }

    private static boolean sells(Item pillar) {
        return pillar.value("promotional", YesNo.class).filter(YesNo::yes).isPresent();
    }

    private static BigDecimal declared(List<Item> selling) {
        return selling.stream()
                .flatMap(pillar -> pillar.values("share", Measure.class).stream())
                .map(share -> share.quantity().amount())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** The share of the calendar, without campaigns: in its weeks, a shop may sell. */
    private static BigDecimal ofPosts(Strategy strategy) {
        List<Item> posts = strategy.items("post").stream()
                .filter(post -> !strategy.says(post, "campaign"))
                .toList();
        long selling = posts.stream()
                .filter(post -> strategy.named(post, "pillar").stream().anyMatch(AllPromotional::sells))
                .count();
        return posts.size() < ENOUGH
                ? BigDecimal.ZERO
                : BigDecimal.valueOf(100 * selling).divide(BigDecimal.valueOf(posts.size()), 1, RoundingMode.HALF_UP);
    }
}
