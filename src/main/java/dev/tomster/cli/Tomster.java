package dev.tomster.cli;

import dev.tomster.diagnostic.Catalogue;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.ScopeType;

/** The command {@code tomster}, and what its subcommands share. */
@Command(
        name = "tomster",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "A social media strategy as a text file: checked, reviewed and printed.",
        synopsisSubcommandLabel = "COMMAND",
        footer = {"", "Start with: tomster build examples/lumen/lumen.tomster"})
final class Tomster implements Callable<Integer> {
    private final Console console;

    @Option(
            names = "--messages",
            paramLabel = "LANG",
            scope = ScopeType.INHERIT,
            description = "Language of the messages: en or fr (default: that of the system).")
    private @Nullable String messages;

    @Option(
            names = "--debug",
            scope = ScopeType.INHERIT,
            description = "Show where an internal fault happened.")
    private boolean debug;

    private Tomster(Console console) {
        this.console = console;
    }

    /** Runs a command line and returns its exit status. */
    static int run(Console console, String... arguments) {
        Tomster tomster = new Tomster(console);
        CommandLine line = new CommandLine(tomster)
                .addSubcommand(new BuildCommand(tomster))
                .addSubcommand(new CheckCommand(tomster))
                .setOut(console.out())
                .setErr(console.err())
                .setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF))
                .setExecutionExceptionHandler(tomster::fail);
        for (CommandLine command : line.getSubcommands().values()) {
            command.setUsageHelpAutoWidth(false);
        }
        return line.execute(arguments);
    }

    @Override
    public Integer call() {
        new CommandLine(this).usage(console.err());
        return ExitStatus.WRONG_USAGE;
    }

    Console console() {
        return console;
    }

    /** The sentences in the language of the user. */
    Catalogue catalogue() {
        return Catalogue.of(messages == null ? console.language() : messages);
    }

    private int fail(Exception fault, CommandLine line, ParseResult parsed) {
        if (debug) {
            fault.printStackTrace(console.err());
        }
        if (fault instanceof IOException refused) {
            console.err().println("tomster: " + reason(refused));
        } else {
            console.err().println("tomster: internal fault: " + fault
                    + " - please report it with the plan that causes it; --debug shows where it happened");
        }
        return ExitStatus.FAULT;
    }

    private static String reason(IOException refused) {
        if (refused instanceof FileSystemException file) {
            String reason = file.getReason();
            return file.getFile() + ": " + (reason == null ? kind(file) : reason);
        }
        return String.valueOf(refused.getMessage());
    }

    /** {@code AccessDeniedException} says in its name what its message leaves out. */
    private static String kind(FileSystemException refused) {
        return refused.getClass()
                .getSimpleName()
                .replace("Exception", "")
                .replaceAll("(?<=[a-z])(?=[A-Z])", " ")
                .toLowerCase(Locale.ROOT);
    }
}
