package dev.tomster.model;

import java.util.Optional;

/**
 * The name of an item in its plan: unique within its kind, or within its parent if it is nested.
 *
 * @param concept the id of its kind
 */
public record ItemId(Optional<ItemId> parent, String concept, String name) {

    /** An item that stands directly in a step. */
    public static ItemId of(String concept, String name) {
        return new ItemId(Optional.empty(), concept, name);
    }

    /** The names from the outermost item inwards, joined with dots. */
    public String path() {
        return parent.map(outer -> outer.path() + "." + name).orElse(name);
    }

    /** {@code persona.claire}, {@code campaign.mothers-day.teaser}. */
    @Override
    public String toString() {
        return parent.map(outer -> outer + "." + name).orElse(concept + "." + name);
    }

    /** Written out, because names are looked up at every start, and the equality of records is slow to link. */
    @Override
    public boolean equals(Object other) {
        return other instanceof ItemId id
                && name.equals(id.name)
                && concept.equals(id.concept)
                && parent.equals(id.parent);
    }

    @Override
    public int hashCode() {
        return (name.hashCode() * 31 + concept.hashCode()) * 31 + parent.hashCode();
    }
}
