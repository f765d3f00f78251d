package dev.tomster.check.technologies;

import dev.tomster.check.rule.Definition;
import dev.tomster.check.rule.PlanRule;
import dev.tomster.check.rule.Report;
import dev.tomster.check.rule.Strategy;
import dev.tomster.diagnostic.Severity;
import dev.tomster.model.Item;
import java.util.stream.Stream;

/** A channel that serves no objective of the plan. */
final class ChannelWithoutObjective implements PlanRule {
    @Override
    public Definition definition() {
        return Definition.gap("channel-no-objective", Severity.INFO);
    }

    @Override
    public void check(Strategy strategy, Report report) {
        if (!strategy.items("objective").isEmpty() || !strategy.items("goal").isEmpty()) {
            new Lacking(strategy, report, definition().id(), "objective")
                    .tell(Channels.inUse(strategy), channel -> !serves(strategy, channel));
        }
    }

    private static boolean serves(Strategy strategy, Item channel) {
        boolean isNamed = Channels.lineage(strategy, channel).stream()
                .anyMatch(item -> Stream.of("objective", "result", "action", "kpi")
                        .anyMatch(
                                kind -> !strategy.naming(kind, "channels", item).isEmpty()));
        return isNamed
                || Channels.says(strategy, channel, "objective")
                || Channels.isSaidBy(strategy, channel, "objective", "key-message", "campaign", "everyday");
    }
}
