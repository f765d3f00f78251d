package dev.tomster.compile.value;

import dev.tomster.model.ItemId;
import dev.tomster.vocabulary.Concept;
import java.util.List;
import java.util.Optional;

/** Knows the names of the plan. */
public interface Resolver {

    /**
     * The items that a path may mean.
     *
     * @param path names from the outermost item inwards; the first may be a kind's id
     * @param concepts the kinds among which to look; {@code any} for all
     */
    List<ItemId> find(List<String> path, List<String> concepts);

    /** The names of the items of these kinds, for suggestions. */
    List<String> names(List<String> concepts);

    /**
     * What is stated of an item or a step: the ids of its properties, and {@code title} if it has one.
     *
     * @param item none for a step
     */
    List<String> stated(Concept concept, Optional<ItemId> item);

    /** True if a line that could not be read declares this name: whoever refers to it is not to blame. */
    boolean isLost(String name);
}
