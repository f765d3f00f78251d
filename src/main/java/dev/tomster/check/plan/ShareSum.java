package dev.tomster.check.plan;

import dev.tomster.check.rule.Definition;
import dev.tomster.check.rule.Found;
import dev.tomster.check.rule.PlanRule;
import dev.tomster.check.rule.Range;
import dev.tomster.check.rule.Report;
import dev.tomster.check.rule.Strategy;
import dev.tomster.diagnostic.Severity;
import dev.tomster.model.Item;
import dev.tomster.model.MixPart;
import dev.tomster.model.Percent;
import java.math.BigDecimal;
import java.util.List;

/** Shares of a whole that are more or less than all of it: those of the content pillars, or the mix of a channel. */
final class ShareSum implements PlanRule {
    private static final BigDecimal ALL = BigDecimal.valueOf(100);

    @Override
    public Definition definition() {
        return Definition.contradiction("sum-percent");
    }

    @Override
    public void check(Strategy strategy, Report report) {
        List<Item> pillars = strategy.items("pillar").stream()
                .filter(pillar -> strategy.says(pillar, "share"))
                .toList();
        if (!pillars.isEmpty()) {
            Range sum = pillars.stream()
                    .map(pillar -> Range.of(pillar.values("share").get(0)))
                    .reduce(Range.exactly(BigDecimal.ZERO), Range::plus);
            // A pillar without a share is the rest.
            boolean isWhole = pillars.size() == strategy.items("pillar").size();
            Item last = pillars.get(pillars.size() - 1);
            compare(
                    sum,
                    isWhole,
                    report.limit(last),
                    report.on(last).at("share").worded("pillars"));
        }
        for (Item channel : strategy.items("channel")) {
            List<MixPart> mix = channel.values("mix", MixPart.class);
            Range sum = Range.exactly(
                    mix.stream().map(part -> part.share().amount()).reduce(BigDecimal.ZERO, BigDecimal::add));
            boolean isWhole =
                    mix.size() > 1 && mix.size() == channel.values("mix").size();
            compare(
                    sum,
                    isWhole,
                    report.limit(channel),
                    report.on(channel).at("mix").with("channel", channel));
        }
    }

    private static void compare(Range sum, boolean isWhole, BigDecimal tolerance, Found found) {
        BigDecimal over = sum.low().subtract(ALL);
        BigDecimal under = ALL.subtract(sum.high().orElse(ALL));
        if (over.compareTo(tolerance) > 0) {
            found.with("sum", new Percent(sum.low())).add();
        } else if (isWhole && under.compareTo(tolerance) > 0) {
            found.with("sum", new Percent(sum.high().orElse(ALL)))
                    .weighing(Severity.WARNING)
                    .add();
        }
    }
}
