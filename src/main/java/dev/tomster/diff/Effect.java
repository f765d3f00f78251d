package dev.tomster.diff;

import dev.tomster.model.Item;
import dev.tomster.vocabulary.Property;
import java.util.Optional;

/**
 * What follows from the changes for an item, whether or not somebody touched it.
 *
 * @param item in the plan after
 * @param property of the item, or of those that named it; none where it speaks of the whole item
 * @param kind of the items that named it, for {@link Kind#FORGOTTEN}
 * @param cause in the plan after, for what moves or is told with another item
 * @param delta how far a date moves
 */
public record Effect(
        Kind what,
        Item item,
        Optional<Property> property,
        Optional<String> kind,
        Optional<Item> cause,
        Optional<Delta> delta) {

    /** What follows. */
    public enum Kind {
        /** Nothing is left of a property that it needs: an objective has lost its indicator. */
        BARE,
        /** Nobody names it any more who has to: no objective is for an audience. */
        FORGOTTEN,
        /** A date of it hangs on a milestone that moved. */
        MOVES,
        /** A share of it is a share of something that grew or shrank. */
        RESIZED,
        /** A text of it prints a value that is another now. */
        PRINTS
    }
}
