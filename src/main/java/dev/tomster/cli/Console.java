package dev.tomster.cli;

import java.io.PrintWriter;

/**
 * Where a command writes.
 *
 * @param out results
 * @param err diagnostics and progress
 * @param showsProgress true if a person watches {@code err}
 * @param language the language of the person, as far as the system knows it
 */
record Console(
        PrintWriter out,
        PrintWriter err,
        boolean outHasColour,
        boolean errHasColour,
        boolean showsProgress,
        String language) {}
