package dev.tomster.compile;

import dev.tomster.vocabulary.Property;

/**
 * A value, and where it stands.
 *
 * @param line the index of its line
 * @param block the index of the line that opens its item
 * @param splits true if it may be several values with commas between them
 */
record StrictValue(int line, int block, Property property, String text, boolean splits) {}
