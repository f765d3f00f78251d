package dev.tomster.check.technologies;

import dev.tomster.check.rule.Definition;
import dev.tomster.check.rule.PlanRule;
import dev.tomster.check.rule.Report;
import dev.tomster.check.rule.Strategy;
import dev.tomster.diagnostic.Severity;
import dev.tomster.model.Item;
import java.util.List;
import java.util.stream.Stream;

/** One of several channels of which it is not said what it is there for. */
final class ChannelWithoutRole implements PlanRule {
    @Override
    public Definition definition() {
        return Definition.gap("channel-no-role", Severity.INFO);
    }

    @Override
    public void check(Strategy strategy, Report report) {
        List<Item> channels = Channels.inUse(strategy);
        // A plan with one channel has nothing to tell apart.
        if (channels.size() > 1) {
            new Lacking(strategy, report, definition().id(), "role")
                    .tell(channels, channel -> !hasRole(strategy, channel));
        }
    }

    private static boolean hasRole(Strategy strategy, Item channel) {
        return Stream.of("role", "content", "scope").anyMatch(key -> Channels.says(strategy, channel, key))
                // For whom and what for: that is a role, too.
                || Stream.of("for", "objective").allMatch(key -> Channels.says(strategy, channel, key));
    }
}
