package dev.tomster.model;

import dev.tomster.text.Span;
import java.util.Optional;

/**
 * One value of a fact.
 *
 * @param remark what stands in parentheses behind the value, or in the block below it
 */
public record Entry(Value value, Optional<Prose> remark, Span span) {}
