package dev.tomster.check.technologies;

import dev.tomster.check.rule.Definition;
import dev.tomster.check.rule.PlanRule;
import dev.tomster.check.rule.Report;
import dev.tomster.check.rule.Strategy;
import dev.tomster.diagnostic.Severity;
import dev.tomster.model.Item;

/** A channel that is meant for nobody whom the plan describes. */
final class ChannelWithoutAudience implements PlanRule {
    @Override
    public Definition definition() {
        return Definition.gap("channel-no-audience", Severity.WARNING);
    }

    @Override
    public void check(Strategy strategy, Report report) {
        // Without audiences something else is missing, and with a single one it is plain whom a channel is for.
        if (strategy.audiences().size() > 1) {
            new Lacking(strategy, report, definition().id(), "for")
                    .tell(Channels.inUse(strategy), channel -> !hasAudience(strategy, channel));
        }
    }

    private static boolean hasAudience(Strategy strategy, Item channel) {
        return Channels.says(strategy, channel, "for")
                || Channels.isSaidBy(strategy, channel, "for", "key-message", "campaign", "everyday", "objective");
    }
}
