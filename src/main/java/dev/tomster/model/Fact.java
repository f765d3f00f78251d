package dev.tomster.model;

import dev.tomster.text.Span;
import dev.tomster.vocabulary.Property;
import java.util.List;

/**
 * A property with what is stated of it.
 *
 * @param entries at least one; a list has several
 * @param key where the property's keyword stands
 */
public record Fact(Property property, List<Entry> entries, Span key) {}
