package dev.tomster.model;

import dev.tomster.text.Span;
import dev.tomster.vocabulary.Concept;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * A step, or an item of a step: its facts in the order of the file, and the items nested in it.
 *
 * @param id none for a step, and for a row of a table without a name
 * @param title what stands behind the colon
 * @param text the Markdown of a section
 * @param head where its keyword and name stand
 */
public record Item(
        Concept concept,
        Optional<ItemId> id,
        Optional<Prose> title,
        Optional<Prose> text,
        List<Fact> facts,
        List<Item> items,
        Span head) {

    public Item {
        facts = Facts.of(facts);
    }

    // Loops: rules of strategy ask these some hundred times for each item, and streams would take half of their time.

    /** What is stated of a property. */
    public Optional<Fact> fact(String property) {
        return Facts.of(facts).of(property);
    }

    /** The values that are stated of a property; none if it is not stated. */
    public List<Value> values(String property) {
        return values(property, Value.class);
    }

    /** The values of a property that are of some type: what is undecided or withheld is left out. */
    public <T extends Value> List<T> values(String property, Class<T> type) {
        Optional<Fact> fact = fact(property);
        if (fact.isEmpty()) {
            return List.of();
        }
        List<Entry> entries = fact.get().entries();
        if (entries.size() == 1) {
            Value only = entries.get(0).value();
            return type.isInstance(only) ? List.of(type.cast(only)) : List.of();
        }
        List<T> values = new ArrayList<>();
        for (Entry entry : entries) {
            if (type.isInstance(entry.value())) {
                values.add(type.cast(entry.value()));
            }
        }
        return Collections.unmodifiableList(values);
    }

    /** The first value of a property that is of some type. */
    public <T extends Value> Optional<T> value(String property, Class<T> type) {
        Optional<Fact> fact = fact(property);
        if (fact.isPresent()) {
            for (Entry entry : fact.get().entries()) {
                if (type.isInstance(entry.value())) {
                    return Optional.of(type.cast(entry.value()));
                }
            }
        }
        return Optional.empty();
    }

    /** The items directly in this one that are of a kind. */
    public List<Item> items(String kind) {
        List<Item> found = new ArrayList<>();
        for (Item item : items) {
            if (item.concept().id().equals(kind)) {
                found.add(item);
            }
        }
        return Collections.unmodifiableList(found);
    }
}
