package dev.tomster.check.technologies;

import dev.tomster.check.rule.Definition;
import dev.tomster.check.rule.PlanRule;
import dev.tomster.check.rule.Report;
import dev.tomster.check.rule.Strategy;
import dev.tomster.diagnostic.Severity;
import dev.tomster.model.Item;

/** A channel that nobody is in charge of. */
final class ChannelWithoutOwner implements PlanRule {
    @Override
    public Definition definition() {
        return Definition.gap("channel-no-owner", Severity.WARNING);
    }

    @Override
    public void check(Strategy strategy, Report report) {
        // Where one person does everything, that person has the channels as well.
        boolean isAlone = strategy.items("person").size() == 1;
        if (!isAlone && !strategy.says(strategy.step("technologies"), "owner")) {
            new Lacking(strategy, report, definition().id(), "owner")
                    .tell(Channels.inUse(strategy), channel -> !hasOwner(strategy, channel));
        }
    }

    private static boolean hasOwner(Strategy strategy, Item channel) {
        return Channels.says(strategy, channel, "owner")
                || Channels.says(strategy, channel, "administrators")
                || Channels.lineage(strategy, channel).stream()
                        .anyMatch(item ->
                                !strategy.naming("person", "channels", item).isEmpty())
                || Channels.isSaidBy(strategy, channel, "owner", "campaign", "everyday");
    }
}
