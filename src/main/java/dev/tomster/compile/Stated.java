package dev.tomster.compile;

import dev.tomster.compile.value.Phrase;
import dev.tomster.syntax.TextBlock;
import dev.tomster.text.Span;
import dev.tomster.vocabulary.Property;
import java.util.Optional;

/**
 * A property of an item with its value as typed: a line with the block below it, or a cell of a table.
 *
 * @param key where the keyword stands
 */
record Stated(Property property, Span key, Optional<Phrase> value, Optional<TextBlock> block) {}
