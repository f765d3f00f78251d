package dev.tomster.model;

import java.util.Optional;

/**
 * A place in a text where a value of the plan is to be printed: {@code {footfall.target}} (language.md, section 4).
 *
 * @param start where its opening brace stands in the Markdown
 * @param end behind its closing brace
 * @param concept the id of the step, or of the item's kind
 * @param item the item that has the value; none for a step
 * @param property the property whose value it is, or {@link #TITLE}
 */
public record Insertion(int start, int end, String concept, Optional<ItemId> item, String property) {
    /** What stands behind the colon of an item is no property, but has a name like one. */
    public static final String TITLE = "title";
}
