package dev.tomster.cli;

import dev.tomster.app.Program;
import dev.tomster.diagnostic.Catalogue;
import dev.tomster.diagnostic.Message;
import dev.tomster.render.template.BrokenTemplate;
import dev.tomster.vocabulary.Nearest;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.FileSystemException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.cli.AmbiguousOptionException;
import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.DefaultParser;
import org.apache.commons.cli.MissingArgumentException;
import org.apache.commons.cli.Option;
import org.apache.commons.cli.Options;
import org.apache.commons.cli.ParseException;
import org.apache.commons.cli.UnrecognizedOptionException;

/** The command {@code tomster}: finds the subcommand, reads its options, and turns what comes of it into a status. */
final class Tomster {
    private static final List<Command> COMMANDS = List.of(
            new InitCommand(),
            new BuildCommand(),
            new CheckCommand(),
            new DiffCommand(),
            new EvaluateCommand(),
            new ExplainCommand(),
            new FormatCommand(),
            new ExtractCommand(),
            new TemplatesCommand(),
            new MergeCommand(),
            new GitCommand(),
            new CompletionCommand(Tomster::commands));

    /** What every command understands. */
    private static final List<Command.Choice> COMMON = List.of(
            new Command.Choice("messages", "LANG", Catalogue.LANGUAGES),
            Command.Choice.flag("debug"),
            Command.Choice.flag("help"));

    private final Console console;
    private String language;

    private Tomster(Console console) {
        this.console = console;
        this.language = console.language();
    }

    /** Loaded when something is said. */
    private Catalogue catalogue() {
        return Catalogue.of(language);
    }

    /** Runs a command line and returns its exit status. */
    static int run(Console console, String... arguments) {
        return new Tomster(console).run(arguments);
    }

    private int run(String... arguments) {
        if (arguments.length == 0) {
            help(console.err());
            return ExitStatus.WRONG_USAGE;
        }
        String first = arguments[0];
        Optional<Command> command =
                COMMANDS.stream().filter(known -> known.name().equals(first)).findFirst();
        if (command.isPresent()) {
            return run(command.get(), Arrays.copyOfRange(arguments, 1, arguments.length));
        }
        return switch (first) {
            case "-h", "--help", "help" -> {
                help(console.out());
                yield ExitStatus.DONE;
            }
            case "-V", "--version" -> {
                console.out().println("tomster " + Program.version());
                yield ExitStatus.DONE;
            }
            default -> unknownCommand(first);
        };
    }

    private int unknownCommand(String word) {
        List<String> names = COMMANDS.stream().map(Command::name).toList();
        Message message = Nearest.one(word, names)
                .map(near -> Message.of("cli.command.near").with("nearest", near))
                .orElse(Message.of("cli.command"));
        return explain(message.with("command", word), "tomster");
    }

    private int run(Command command, String... arguments) {
        boolean debug = false;
        try {
            CommandLine line = new DefaultParser().parse(options(command), arguments);
            debug = line.hasOption("debug");
            Arguments read = new Arguments(line, console.language());
            language = read.language();
            if (line.hasOption("help")) {
                new Help(catalogue(), console.out()).command(command);
                return ExitStatus.DONE;
            }
            return command.run(read, console);
        } catch (ParseException wrong) {
            return explain(explanation(wrong), "tomster " + command.name());
        } catch (WrongUsage wrong) {
            return explain(wrong.explanation(), "tomster " + command.name());
        } catch (BrokenTemplate broken) {
            console.err()
                    .println("tomster: "
                            + catalogue()
                                    .say(Message.of("cli.template.broken")
                                            .with("place", broken.place())
                                            .with("cause", String.valueOf(broken.getMessage()))));
            return trace(broken, debug);
        } catch (IOException refused) {
            console.err().println("tomster: " + reason(refused));
            return trace(refused, debug);
        } catch (RuntimeException fault) {
            console.err()
                    .println("tomster: "
                            + catalogue().say(Message.of("cli.fault").with("fault", String.valueOf(fault))));
            return trace(fault, debug);
        }
    }

    /** The options of a command and those of all. */
    static Options options(Command command) {
        Options options = new Options();
        for (Command.Choice choice : choices(command)) {
            Option.Builder option =
                    (choice.name().equals("help") ? Option.builder("h") : Option.builder()).longOpt(choice.name());
            choice.value().ifPresent(value -> option.hasArg().argName(value));
            options.addOption(option.get());
        }
        return options;
    }

    /** The same with the words that they take. */
    static List<Command.Choice> choices(Command command) {
        List<Command.Choice> choices = new ArrayList<>(command.options());
        choices.addAll(COMMON);
        return choices;
    }

    private static List<Command> commands() {
        return COMMANDS;
    }

    private static Message explanation(ParseException wrong) {
        if (wrong instanceof AmbiguousOptionException ambiguous) {
            return Message.of("cli.option").with("option", ambiguous.getOption());
        }
        if (wrong instanceof UnrecognizedOptionException unknown) {
            return Message.of("cli.option").with("option", unknown.getOption());
        }
        if (wrong instanceof MissingArgumentException missing) {
            return Message.of("cli.option.value")
                    .with("option", "--" + missing.getOption().getLongOpt());
        }
        return Message.of("cli.option").with("option", String.valueOf(wrong.getMessage()));
    }

    /** Wrong usage gets a sentence and the way to the help, not a page. */
    private int explain(Message message, String command) {
        console.err().println("tomster: " + catalogue().say(message));
        console.err().println(catalogue().say(Message.of("cli.see").with("command", command)));
        return ExitStatus.WRONG_USAGE;
    }

    private int trace(Throwable fault, boolean debug) {
        if (debug) {
            PrintWriter err = console.err();
            fault.printStackTrace(err);
        }
        return ExitStatus.FAULT;
    }

    private void help(PrintWriter out) {
        new Help(catalogue(), out).commands(COMMANDS);
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
