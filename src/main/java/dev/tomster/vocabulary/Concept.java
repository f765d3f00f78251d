package dev.tomster.vocabulary;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A step of the model or a kind of item.
 *
 * @param id the same in every language
 * @param parents the concepts in which it may stand; empty for a step
 * @param properties by id, in the order in which they are printed, the generic ones last
 * @param isText true if its block is Markdown instead of properties
 */
public record Concept(String id, List<String> parents, Map<String, Property> properties, boolean isText) {

    /** A concept that stands for every step as a parent. */
    public static final String ANY_STEP = "*";

    public boolean isStep() {
        return parents.isEmpty();
    }

    /** True if an item of this concept may stand directly in the other. */
    public boolean mayStandIn(Concept other) {
        return parents.contains(other.id()) || (other.isStep() && parents.contains(ANY_STEP));
    }

    /** True if it can only stand inside another item. */
    public boolean isNested() {
        return !isStep() && !parents.contains(ANY_STEP) && parents.stream().noneMatch(Vocabulary.STEPS::contains);
    }

    public Optional<Property> property(String propertyId) {
        return Optional.ofNullable(properties.get(propertyId));
    }
}
