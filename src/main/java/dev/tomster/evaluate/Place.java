package dev.tomster.evaluate;

/**
 * Where a row of results stands.
 *
 * @param line from 1 on
 */
public record Place(String file, int line) {}
