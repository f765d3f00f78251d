package dev.tomster.view;

import dev.tomster.model.Choice;
import dev.tomster.model.Item;
import java.util.List;
import java.util.Set;

/** Questions about channels that several parts of a document ask. */
final class Channels {
    /** An account that is kept for emergencies publishes nothing in ordinary times. */
    private static final Set<String> INACTIVE = Set.of("refused", "closed", "dormant", "emergency");

    private Channels() {}

    /** Channels on which something is published; a channel that does not speak of its status is active. */
    static List<Item> active(Writing writing) {
        return writing.plan().items("channel").stream()
                .filter(Channels::isActive)
                .toList();
    }

    /** A status that is not decided is none: nobody can count on the channel. */
    static boolean isActive(Item channel) {
        List<Choice> statuses = channel.values("status", Choice.class);
        return statuses.isEmpty()
                ? channel.fact("status").isEmpty()
                : statuses.stream().noneMatch(status -> INACTIVE.contains(status.id()));
    }
}
