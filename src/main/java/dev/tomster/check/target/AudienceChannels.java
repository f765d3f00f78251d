package dev.tomster.check.target;

import dev.tomster.check.rule.AudienceTree;
import dev.tomster.check.rule.Platform;
import dev.tomster.check.rule.Platforms;
import dev.tomster.check.rule.Strategy;
import dev.tomster.model.Item;
import dev.tomster.model.Word;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Where a plan speaks to an audience, and where that audience is. */
final class AudienceChannels {
    /** What says both whom it is for and where. */
    private static final List<String> SPOKEN = List.of("key-message", "campaign", "everyday");

    private final Strategy strategy;
    private final AudienceTree tree;

    AudienceChannels(Strategy strategy) {
        this.strategy = strategy;
        this.tree = new AudienceTree(strategy);
    }

    /** The active channels that are for an audience or for a segment around it, or in which a message for it is told. */
    Set<Item> of(Item audience) {
        Set<Item> channels = Collections.newSetFromMap(new IdentityHashMap<>());
        tree.withSegments(audience).forEach(each -> channels.addAll(directly(each)));
        return channels;
    }

    /** The same without what is for a segment around it. */
    Set<Item> directly(Item audience) {
        Set<Item> channels = Collections.newSetFromMap(new IdentityHashMap<>());
        channels.addAll(strategy.naming("channel", "for", audience));
        for (String kind : SPOKEN) {
            for (Item item : strategy.naming(kind, "for", audience)) {
                List<Item> named = strategy.named(item, "channels");
                // Of several channels for several audiences, nobody knows which one is for whom.
                if (named.size() == 1 || strategy.named(item, "for").size() == 1) {
                    channels.addAll(named);
                }
            }
        }
        channels.removeIf(channel -> !strategy.isActive(channel));
        return channels;
    }

    /** The platforms of some channels with their names; none if one of the channels is in a place that is not known. */
    Optional<Map<String, Platform>> platforms(Set<Item> channels) {
        Map<String, Platform> platforms = new LinkedHashMap<>();
        for (Item channel : channels) {
            Optional<Platform> platform = strategy.platform(channel);
            if (platform.isEmpty()) {
                return Optional.empty();
            }
            platforms.put(platform.get().name(), platform.get());
        }
        return Optional.of(platforms);
    }

    /** The known platforms that a list of words names: what an audience uses, or avoids. */
    static List<Platform> named(Item audience, String property) {
        return audience.values(property, Word.class).stream()
                .map(word -> Platforms.in(word.text()))
                .flatMap(Optional::stream)
                .toList();
    }
}
