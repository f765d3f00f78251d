package dev.tomster.cli;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Where the program starts. */
public final class Main {
    /** Set by the launcher to the streams that are terminals: {@code out}, {@code err} or both. */
    private static final String TERMINALS = System.getProperty("tomster.terminals", "");

    /** The first release whose archives hold classes linked: there a rehearsal would only be in the way. */
    private static final int LINKED_ARCHIVES = 25;

    private Main() {}

    /** Runs a command and ends the process with its exit status. */
    public static void main(String[] arguments) {
        if (namesPlan(arguments) && Runtime.version().feature() < LINKED_ARCHIVES) {
            new Rehearsal().start();
        }
        PrintWriter out = utf8(FileDescriptor.out);
        PrintWriter err = utf8(FileDescriptor.err);
        boolean mayColour = System.getenv("NO_COLOR") == null || "".equals(System.getenv("NO_COLOR"));
        Console console = new Console(
                new FileInputStream(FileDescriptor.in),
                out,
                err,
                mayColour && TERMINALS.contains("out"),
                mayColour && TERMINALS.contains("err"),
                TERMINALS.contains("err"),
                Locale.getDefault().getLanguage());
        int status = Tomster.run(console, arguments);
        out.flush();
        err.flush();
        System.exit(status);
    }

    /** What is typed behind a command is a plan, more often than not. */
    private static boolean namesPlan(String[] arguments) {
        return arguments.length > 1;
    }

    /** Plans are UTF-8, and so is what is said of them, whatever the terminal's locale. */
    private static PrintWriter utf8(FileDescriptor descriptor) {
        return new PrintWriter(new OutputStreamWriter(new FileOutputStream(descriptor), StandardCharsets.UTF_8), false);
    }
}
