package dev.tomster.model;

import dev.tomster.text.Span;
import java.util.Optional;

/**
 * What was measured, as a file of results says (language.md, section 8).
 *
 * @param channel where it was measured; none if the file does not tell
 * @param metric as the head of its column is spelled
 * @param span the cell
 */
public record Measurement(Period when, Optional<ItemId> channel, String metric, Measure value, Span span) {}
