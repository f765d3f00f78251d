package dev.tomster.check.technologies;

import dev.tomster.check.rule.Frequency;
import dev.tomster.check.rule.Platform;
import dev.tomster.check.rule.Strategy;
import dev.tomster.check.rule.Texts;
import dev.tomster.model.Cadence;
import dev.tomster.model.Choice;
import dev.tomster.model.Item;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The channels of a plan as rules ask about them. */
final class Channels {
    /** What is neither kept up nor expected to be. */
    private static final Set<String> AT_TIMES = Set.of("occasional", "emergency");

    private Channels() {}

    /** Channels in which the plan publishes: those that rest, that are not decided or that only carry ads are none. */
    static List<Item> inUse(Strategy strategy) {
        return strategy.once(InUse.class, InUse::of).channels();
    }

    private record InUse(List<Item> channels) {
        static InUse of(Strategy strategy) {
            return new InUse(strategy.activeChannels().stream()
                    .filter(channel -> !strategy.says(channel, "status")
                            || !channel.values("status", Choice.class).isEmpty())
                    .filter(channel -> !carriesAds(channel))
                    .toList());
        }
    }

    /** Those of them that belong to a network: no site, blog or newsletter of one's own. */
    static List<Item> networks(Strategy strategy) {
        return inUse(strategy).stream()
                .filter(channel -> !isOf(strategy, channel, Platform.Type.OWN))
                .toList();
    }

    /** Those of them that are kept up all the time. */
    static List<Item> keptUp(Strategy strategy) {
        return inUse(strategy).stream()
                .filter(channel -> channel.values("status", Choice.class).stream()
                        .map(Choice::id)
                        .noneMatch(AT_TIMES::contains))
                .toList();
    }

    private static boolean carriesAds(Item channel) {
        List<String> texts = new ArrayList<>(Texts.of(channel, "platform"));
        channel.title().ifPresent(title -> texts.add(title.markdown()));
        return TechnologiesWords.ADS.isIn(texts);
    }

    static boolean isOf(Strategy strategy, Item channel, Platform.Type type) {
        return strategy.platform(channel)
                .filter(platform -> platform.type() == type)
                .isPresent();
    }

    /** The channel, the one that it is part of, and so on. */
    static List<Item> lineage(Strategy strategy, Item channel) {
        Set<Item> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        List<Item> lineage = new ArrayList<>();
        List<Item> next = List.of(channel);
        while (!next.isEmpty()) {
            List<Item> outer = new ArrayList<>();
            for (Item item : next) {
                if (seen.add(item)) {
                    lineage.add(item);
                    outer.addAll(strategy.named(item, "within"));
                }
            }
            next = outer;
        }
        return lineage;
    }

    /** True if the channel, or one that it is part of, states a property. */
    static boolean says(Strategy strategy, Item channel, String property) {
        return lineage(strategy, channel).stream().anyMatch(item -> strategy.says(item, property));
    }

    /** True if an item of some kinds that names the channel states a property. */
    static boolean isSaidBy(Strategy strategy, Item channel, String property, String... kinds) {
        for (Item item : lineage(strategy, channel)) {
            for (String kind : kinds) {
                if (strategy.naming(kind, "channels", item).stream().anyMatch(user -> strategy.says(user, property))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** How often the channel says that it publishes, in a week. */
    static Optional<Frequency> frequency(Item channel) {
        return channel.value("cadence", Cadence.class).flatMap(Frequency::ofWeek);
    }
}
