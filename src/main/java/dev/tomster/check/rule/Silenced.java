package dev.tomster.check.rule;

import dev.tomster.model.Entry;
import dev.tomster.model.Item;
import dev.tomster.model.Silence;

/**
 * A rule that an element accepts to break.
 *
 * @param owner the element, step or plan that states it
 */
record Silenced(Silence silence, Entry entry, Item owner) {}
