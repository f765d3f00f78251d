package dev.tomster.cli;

import dev.tomster.diagnostic.Catalogue;
import java.io.PrintWriter;
import java.util.List;
import org.apache.commons.cli.Option;

/** Prints what the program and its commands understand, in the language of the user. */
final class Help {
    private static final int NAMES = 18;

    private final Catalogue catalogue;
    private final PrintWriter out;

    Help(Catalogue catalogue, PrintWriter out) {
        this.catalogue = catalogue;
        this.out = out;
    }

    /** The commands, a line each. */
    void commands(List<Command> commands) {
        out.println(catalogue.word("cli.usage"));
        out.println();
        out.println(catalogue.word("cli.about"));
        out.println();
        for (Command command : commands) {
            row(command.name(), catalogue.word("cli." + command.name()));
        }
        out.println();
        row("-h, --help", catalogue.word("cli.help"));
        row("-V, --version", catalogue.word("cli.version"));
        out.println();
        out.println(catalogue.word("cli.start"));
    }

    /** A command with its options. */
    void command(Command command) {
        out.println(catalogue.word("cli." + command.name() + ".usage"));
        out.println();
        out.println(catalogue.word("cli." + command.name()));
        out.println();
        for (Option option : Tomster.options(command).getOptions()) {
            String name = "--" + option.getLongOpt();
            String head = option.hasArg() ? name + " " + option.getArgName() : name;
            row(
                    (option.getOpt() == null ? "" : "-" + option.getOpt() + ", ") + head,
                    about(command, option.getLongOpt()));
        }
        out.println();
        out.println(catalogue.word("cli." + command.name() + ".status"));
    }

    /** What a command does. */
    String about(Command command) {
        return catalogue.word("cli." + command.name());
    }

    /** What an option of a command does. */
    String about(Command command, String option) {
        boolean isOwn = command.options().stream().anyMatch(own -> own.name().equals(option));
        return catalogue.word(isOwn ? "cli." + command.name() + "." + option : "cli." + option);
    }

    private void row(String name, String text) {
        out.println("  " + name + " ".repeat(Math.max(2, NAMES - name.length())) + text);
    }
}
