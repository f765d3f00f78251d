package dev.tomster.check.technologies;

import dev.tomster.check.rule.Definition;
import dev.tomster.check.rule.Frequency;
import dev.tomster.check.rule.PlanRule;
import dev.tomster.check.rule.Platform;
import dev.tomster.check.rule.Report;
import dev.tomster.check.rule.Strategy;
import dev.tomster.diagnostic.Severity;
import dev.tomster.model.Item;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/** So much to publish that doing it by hand is how posts are forgotten. */
final class ToolMissing implements PlanRule {
    @Override
    public Definition definition() {
        return Definition.gap("tool-missing", Severity.INFO);
    }

    @Override
    public void check(Strategy strategy, Report report) {
        // Where something is published at times only, nobody has to keep an hour.
        List<Item> networks = Channels.keptUp(strategy).stream()
                .filter(channel -> !Channels.isOf(strategy, channel, Platform.Type.OWN))
                .toList();
        Item step = strategy.step("technologies");
        if (SchedulingTools.of(strategy).isEmpty() && !SchedulingTools.isPaidFor(strategy)) {
            long platforms = networks.stream()
                    .map(strategy::platform)
                    .flatMap(Optional::stream)
                    .map(Platform::id)
                    .distinct()
                    .count();
            BigDecimal posts = networks.stream()
                    .map(Channels::frequency)
                    .flatMap(Optional::stream)
                    .map(Frequency::least)
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            if (posts.compareTo(report.limit(step)) > 0) {
                report.on(step)
                        .worded("posts")
                        .with("count", posts.setScale(0, RoundingMode.HALF_UP))
                        .add();
            } else if (BigDecimal.valueOf(platforms).compareTo(report.limit("platforms")) >= 0) {
                report.on(step)
                        .worded("networks")
                        .with("count", (int) platforms)
                        .add();
            }
        }
    }
}
