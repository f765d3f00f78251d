package dev.tomster.model;

import dev.tomster.text.Span;
import dev.tomster.vocabulary.Concept;
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

    /** What is stated of a property. */
    public Optional<Fact> fact(String property) {
        return facts.stream()
                .filter(fact -> fact.property().id().equals(property))
                .findFirst();
    }

    /** The values that are stated of a property; none if it is not stated. */
    public List<Value> values(String property) {
        return fact(property).map(Fact::entries).orElse(List.of()).stream()
                .map(Entry::value)
                .toList();
    }

    /** The values of a property that are of some type: what is undecided or withheld is left out. */
    public <T extends Value> List<T> values(String property, Class<T> type) {
        return values(property).stream()
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }

    /** The first value of a property, if it is of some type. */
    public <T extends Value> Optional<T> value(String property, Class<T> type) {
        return values(property, type).stream().findFirst();
    }

    /** The items directly in this one that are of a kind. */
    public List<Item> items(String kind) {
        return items.stream().filter(item -> item.concept().id().equals(kind)).toList();
    }
}
