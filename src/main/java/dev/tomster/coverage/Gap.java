package dev.tomster.coverage;

import dev.tomster.model.Item;
import java.util.List;
import java.util.Optional;

/**
 * Something that a complete plan states and this one does not.
 *
 * @param element the item it is missing in; none if the step has no such item
 * @param names the ids of the properties, or of the kinds of items, one of which is enough
 */
public record Gap(Optional<Item> element, List<String> names) {}
