package dev.tomster.check.target;

import dev.tomster.check.rule.AudienceTree;
import dev.tomster.check.rule.Definition;
import dev.tomster.check.rule.PlanRule;
import dev.tomster.check.rule.Platform;
import dev.tomster.check.rule.Report;
import dev.tomster.check.rule.Strategy;
import dev.tomster.diagnostic.Severity;
import dev.tomster.model.Item;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** A persona that no active channel reaches, nor a relay. */
final class PersonaWithoutChannel implements PlanRule {
    /** What says both whom it is for and in which channels. */
    private static final List<String> SPOKEN = List.of("key-message", "campaign", "everyday", "objective");

    @Override
    public Definition definition() {
        return Definition.gap("persona-no-channel", Severity.WARNING);
    }

    @Override
    public void check(Strategy strategy, Report report) {
        List<Item> active = strategy.activeChannels();
        // Where no channel says whom it is for, this is what is missing, and told of the channels.
        if (active.stream().allMatch(channel -> strategy.named(channel, "for").isEmpty())) {
            return;
        }
        Set<Item> reached = new AudienceTree(strategy).touched(means(strategy));
        Set<String> open = active.stream()
                .filter(channel -> !strategy.says(channel, "for"))
                .map(strategy::platform)
                .flatMap(Optional::stream)
                .map(Platform::id)
                .collect(Collectors.toSet());
        for (Item audience : strategy.audiences()) {
            boolean isThere = AudienceChannels.named(audience, "networks").stream()
                    .map(Platform::id)
                    .anyMatch(open::contains);
            if (!reached.contains(audience) && !isThere) {
                report.on(audience)
                        .with("persona", audience)
                        .withKey("for", active.get(0), "for")
                        .add();
            }
        }
    }

    /** Active channels, what is told in them, and relays. */
    private static List<Item> means(Strategy strategy) {
        List<Item> means = new ArrayList<>(strategy.activeChannels());
        means.addAll(strategy.items("relay"));
        for (String kind : SPOKEN) {
            strategy.items(kind).stream()
                    .filter(item -> strategy.named(item, "channels").stream().anyMatch(strategy::isActive))
                    .forEach(means::add);
        }
        return means;
    }
}
