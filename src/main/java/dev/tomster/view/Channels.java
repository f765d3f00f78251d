package dev.tomster.view;

import dev.tomster.model.Choice;
import dev.tomster.model.Item;
import java.util.List;
import java.util.Set;

/** Questions about channels that several parts of a document ask. */
final class Channels {
    private static final Set<String> INACTIVE = Set.of("refused", "closed", "dormant");

    private Channels() {}

    /** Channels on which something is published; a channel without status is active. */
    static List<Item> active(Writing writing) {
        return writing.plan().items("channel").stream()
                .filter(Channels::isActive)
                .toList();
    }

    static boolean isActive(Item channel) {
        return channel.values("status", Choice.class).stream().noneMatch(status -> INACTIVE.contains(status.id()));
    }
}
