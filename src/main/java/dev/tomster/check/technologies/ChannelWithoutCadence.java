package dev.tomster.check.technologies;

import dev.tomster.check.rule.Definition;
import dev.tomster.check.rule.PlanRule;
import dev.tomster.check.rule.Platform;
import dev.tomster.check.rule.Report;
import dev.tomster.check.rule.Strategy;
import dev.tomster.diagnostic.Severity;
import dev.tomster.model.Item;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A channel of which nobody can tell how often it speaks. */
final class ChannelWithoutCadence implements PlanRule {
    /** Where people talk, or look something up, rather than follow what is published. */
    private static final Set<Platform.Type> NOT_PUBLISHED = Set.of(Platform.Type.COMMUNITY, Platform.Type.MESSAGING);

    private static final String SITE = "site";

    @Override
    public Definition definition() {
        return Definition.gap("channel-no-cadence", Severity.WARNING).yieldingTo("calendar-missing");
    }

    @Override
    public void check(Strategy strategy, Report report) {
        List<Item> channels = Channels.keptUp(strategy).stream()
                .filter(channel -> isPublished(strategy.platform(channel)))
                .toList();
        new Lacking(strategy, report, definition().id(), "cadence")
                .tell(channels, channel -> !hasCadence(strategy, channel));
    }

    private static boolean isPublished(Optional<Platform> platform) {
        return platform.isEmpty()
                || (!NOT_PUBLISHED.contains(platform.get().type())
                        && !platform.get().id().equals(SITE));
    }

    private static boolean hasCadence(Strategy strategy, Item channel) {
        return Channels.says(strategy, channel, "cadence")
                || Channels.says(strategy, channel, "slots")
                || Channels.isSaidBy(strategy, channel, "cadence", "campaign", "everyday", "column")
                || Channels.isSaidBy(strategy, channel, "slots", "column")
                || !strategy.naming("post", "channel", channel).isEmpty()
                || strategy.naming("everyday", "channels", channel).stream()
                        .anyMatch(everyday ->
                                everyday.items("phase").stream().anyMatch(phase -> strategy.says(phase, "cadence")));
    }
}
