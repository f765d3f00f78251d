package dev.tomster.diagnostic;

import dev.tomster.text.Span;

/**
 * A repair that needs no thought: another text in the place of one.
 *
 * @param span what is replaced; empty where something is inserted
 * @param replacement empty where something is deleted
 */
public record Edit(Span span, String replacement) {}
