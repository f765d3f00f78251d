package dev.tomster.text;

/**
 * A place as a person counts it.
 *
 * @param line 1-based
 * @param column 1-based, in characters (code points), so that an emoji counts once
 */
public record Position(int line, int column) {}
