package dev.tomster.diff;

import dev.tomster.model.Entry;
import dev.tomster.model.Fact;
import dev.tomster.model.Item;
import dev.tomster.model.Prose;
import dev.tomster.model.Value;
import dev.tomster.vocabulary.Shape;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** What an item is known by when its name does not help: its words, and its values by property. */
final class Portrait {
    private static final double TITLE_WEIGHT = 2;

    private final Item item;
    private final String title;
    private final Set<String> titleWords;
    private final Map<String, Side> facts = new HashMap<>();

    /** A fact: how much it tells, and what it says. */
    private record Side(double weight, Set<Object> values) {}

    Portrait(Item item) {
        this.item = item;
        this.title = item.title().map(Prose::markdown).orElse("");
        this.titleWords = new HashSet<>(WordSplit.words(title));
        item.text().ifPresent(text -> facts.put("", new Side(1, new HashSet<>(WordSplit.words(text.markdown())))));
        for (Fact fact : item.facts()) {
            Set<Object> values = new HashSet<>();
            fact.entries().stream().map(Entry::value).forEach(value -> add(value, values));
            facts.put(fact.property().id(), new Side(weight(fact.property().shape()), values));
        }
    }

    Item item() {
        return item;
    }

    String title() {
        return title;
    }

    private static void add(Value value, Set<Object> values) {
        if (value instanceof Prose text) {
            values.addAll(WordSplit.words(text.markdown()));
        } else {
            values.add(value);
        }
    }

    /** Many items share a word of a list or a year; hardly any share a sentence or an amount. */
    private static double weight(Shape shape) {
        return switch (shape) {
            case CHOICE, CHOICES, YES_NO, STAGE, CURRENCY, LANGUAGE, ZONE -> 0.25;
            case DATE, PERIOD, MOMENT, REFERENCES, REFERENCES_OR_TEXT, PERSON, RHYTHM, CADENCE, TIME -> 0.5;
            default -> 1;
        };
    }

    /** From 0, nothing in common, to 1. */
    double likeness(Portrait other) {
        double alike = 0;
        double all = 0;
        if (!titleWords.isEmpty() || !other.titleWords.isEmpty()) {
            alike += TITLE_WEIGHT * common(titleWords, other.titleWords);
            all += TITLE_WEIGHT;
        }
        for (Map.Entry<String, Side> fact : facts.entrySet()) {
            Side side = other.facts.get(fact.getKey());
            all += fact.getValue().weight();
            alike += side == null
                    ? 0
                    : fact.getValue().weight() * common(fact.getValue().values(), side.values());
        }
        for (Map.Entry<String, Side> fact : other.facts.entrySet()) {
            all += facts.containsKey(fact.getKey()) ? 0 : fact.getValue().weight();
        }
        return all == 0 ? 0 : alike / all;
    }

    /** How much of two sets is in both, from 0 to 1. */
    static double common(Set<?> one, Set<?> other) {
        int size = one.size() + other.size();
        return size == 0 ? 1 : 2.0 * one.stream().filter(other::contains).count() / size;
    }
}
