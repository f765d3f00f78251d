package dev.tomster.compile.value;

import dev.tomster.model.ItemId;
import java.util.List;

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

    /** True if a line that could not be read declares this name: whoever refers to it is not to blame. */
    boolean isLost(String name);
}
