package dev.tomster.cli;

import java.io.ByteArrayInputStream;
import java.io.PrintWriter;
import java.io.StringWriter;

/** What a command line came to: its exit status, its results, and what was said beside them. */
record Run(int status, String out, String err) {

    /** Runs a command as somebody who reads English and does not sit at a terminal. */
    static Run of(String... arguments) {
        return in("en", arguments);
    }

    static Run in(String language, String... arguments) {
        return with(language, false, arguments);
    }

    /** Runs a command at a terminal. */
    static Run atTerminal(String... arguments) {
        return with("en", true, arguments);
    }

    /** Runs a command with something piped into it. */
    static Run piped(byte[] in, String... arguments) {
        return with("en", false, in, arguments);
    }

    private static Run with(String language, boolean terminal, String... arguments) {
        return with(language, terminal, new byte[0], arguments);
    }

    private static Run with(String language, boolean terminal, byte[] in, String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        Console console = new Console(
                new ByteArrayInputStream(in),
                new PrintWriter(out),
                new PrintWriter(err),
                terminal,
                terminal,
                terminal,
                language);
        int status = Tomster.run(console, arguments);
        console.out().flush();
        console.err().flush();
        return new Run(status, out.toString(), err.toString());
    }
}
