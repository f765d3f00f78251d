package dev.tomster.view;

import dev.tomster.model.Item;
import dev.tomster.model.ItemId;
import dev.tomster.model.Plan;
import dev.tomster.model.Prose;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What each channel is called, so that no two have the same name: by its title, or by its platform if the title is only
 * a handle or the brand.
 */
final class ChannelNames {
    private final Optional<String> brand;
    private final Map<ItemId, String> names = new HashMap<>();

    ChannelNames(Plan plan) {
        this.brand = plan.step("plan").flatMap(step -> Writing.prose(step, "brand"));
        Map<ItemId, List<String>> candidates = new LinkedHashMap<>();
        for (Item channel : plan.items("channel")) {
            channel.id().ifPresent(id -> candidates.put(id, candidates(id, channel)));
        }
        Map<String, Integer> uses = new HashMap<>();
        candidates.values().forEach(own -> Set.copyOf(own).forEach(name -> uses.merge(name, 1, Integer::sum)));
        candidates.forEach((id, own) -> names.put(
                id,
                own.stream()
                        .filter(name -> uses.getOrDefault(name, 0) == 1)
                        .findFirst()
                        .orElse(own.get(own.size() - 1))));
    }

    /** None if there is no such channel. */
    Optional<String> name(ItemId channel) {
        return Optional.ofNullable(names.get(channel));
    }

    /** From the shortest name to one that no other channel has. */
    private List<String> candidates(ItemId id, Item channel) {
        Optional<String> title = channel.title().map(Prose::markdown);
        Optional<String> platform = Writing.prose(channel, "platform");
        Optional<String> telling = title.filter(text -> !isHandle(text) && !isBrand(text));
        String base = telling.or(() -> platform).or(() -> title).orElse(id.name());
        List<String> candidates = new ArrayList<>(List.of(base));
        if (telling.isPresent()) {
            platform.ifPresent(word -> candidates.add(base + " (" + word + ")"));
        } else if (platform.isPresent()) {
            title.filter(ChannelNames::isHandle).ifPresent(handle -> candidates.add(base + " " + handle));
        }
        candidates.add(base + " (" + id.name() + ")");
        return candidates;
    }

    private static boolean isHandle(String title) {
        return title.startsWith("@");
    }

    private boolean isBrand(String title) {
        return brand.filter(title::equalsIgnoreCase).isPresent();
    }
}
