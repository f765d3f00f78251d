package dev.tomster.check.technologies;

import dev.tomster.check.rule.Definition;
import dev.tomster.check.rule.PlanRule;
import dev.tomster.check.rule.Platform;
import dev.tomster.check.rule.Platforms;
import dev.tomster.check.rule.Report;
import dev.tomster.check.rule.Strategy;
import dev.tomster.check.rule.Texts;
import dev.tomster.diagnostic.Severity;
import dev.tomster.model.Item;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A network that the plan gives no reason to be on. */
final class NetworkChoiceUnjustified implements PlanRule {
    @Override
    public Definition definition() {
        return Definition.gap("network-choice-unjustified", Severity.INFO)
                .yieldingTo("channel-no-audience", "channel-no-objective");
    }

    @Override
    public void check(Strategy strategy, Report report) {
        Set<Platform> used = strategy.audiences().stream()
                .flatMap(audience -> Texts.of(audience, "networks").stream())
                .map(Platforms::in)
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
        for (Item channel : Channels.networks(strategy)) {
            if (!isReasoned(strategy, channel)
                    && strategy.platform(channel).filter(used::contains).isEmpty()) {
                report.on(channel)
                        .with("channel", channel)
                        .withKey("key", "because")
                        .add();
            }
        }
    }

    private static boolean isReasoned(Strategy strategy, Item channel) {
        return Stream.of("because", "source", "role", "for", "objective", "potential")
                        .anyMatch(key -> Channels.says(strategy, channel, key))
                || Channels.isSaidBy(strategy, channel, "for", "key-message", "campaign", "everyday", "objective")
                || Stream.of("objective", "result", "kpi", "action")
                        .anyMatch(kind ->
                                !strategy.naming(kind, "channels", channel).isEmpty())
                || !strategy.naming("finding", "about", channel).isEmpty()
                || !strategy.naming("experiment", "channel", channel).isEmpty();
    }
}
