package dev.tomster.cli;

import java.io.InputStream;
import java.io.PrintWriter;

/**
 * Where a command reads and writes.
 *
 * @param in what is piped into the program
 * @param out results
 * @param err diagnostics and progress
 * @param showsProgress true if a person watches {@code err}
 * @param language the language of the person, as far as the system knows it
 */
record Console(
        InputStream in,
        PrintWriter out,
        PrintWriter err,
        boolean outHasColour,
        boolean errHasColour,
        boolean showsProgress,
        String language) {}
