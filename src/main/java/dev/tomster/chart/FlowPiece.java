package dev.tomster.chart;

/**
 * A piece of an arrow, from a column to the next one.
 *
 * @param endsLeft true if it has a head at its left end
 * @param endsRight true if it has one at its right end
 */
record FlowPiece(FlowStop left, FlowStop right, boolean endsLeft, boolean endsRight) {}
