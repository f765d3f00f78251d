package dev.tomster.check.message;

import dev.tomster.check.rule.Strategy;
import dev.tomster.check.rule.Texts;
import dev.tomster.check.rule.Wording;
import dev.tomster.model.Item;
import dev.tomster.model.Undecided;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The formats that a plan publishes in, wherever it states them.
 *
 * @param statements each time that one is stated, as it is written
 * @param isOpen true if somewhere the format is not decided yet
 */
record StatedFormats(List<String> statements, boolean isOpen) {

    static StatedFormats of(Strategy strategy) {
        return strategy.once(StatedFormats.class, StatedFormats::read);
    }

    private static StatedFormats read(Strategy strategy) {
        List<String> formats = new ArrayList<>();
        boolean isOpen = false;
        List<Item> items = Stream.of(
                        strategy.items("post"),
                        strategy.items("column"),
                        strategy.activeChannels(),
                        strategy.items("campaign"),
                        strategy.items("everyday"))
                .flatMap(List::stream)
                .toList();
        for (Item item : items) {
            for (String property : List.of("format", "formats")) {
                formats.addAll(Texts.of(item, property));
                isOpen |= item.value(property, Undecided.class).isPresent();
            }
        }
        return new StatedFormats(List.copyOf(formats), isOpen);
    }

    /** Each format once, the singular and the plural being one. */
    List<String> different() {
        Map<String, String> different = new LinkedHashMap<>();
        for (String format : new LinkedHashSet<>(statements)) {
            String folded = String.join(" ", Wording.of(format)).replaceAll("[sx](?= |$)", "");
            different.putIfAbsent(folded, format);
        }
        return List.copyOf(different.values());
    }
}
