package dev.tomster.cli;

import dev.tomster.app.GitSetup;
import dev.tomster.app.GitSetup.Attributes;
import dev.tomster.app.GitSetup.Outcome;
import dev.tomster.diagnostic.Catalogue;
import dev.tomster.diagnostic.Message;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** {@code tomster git setup}: git compares and merges plans as plans. */
final class GitCommand implements Command {
    /** Where the launcher is; without one the program is on the path. */
    static final Optional<Path> HOME =
            Optional.ofNullable(System.getProperty("tomster.home")).map(Path::of);

    @Override
    public String name() {
        return "git";
    }

    @Override
    public List<Choice> options() {
        return List.of(new Choice("command", "COMMAND"));
    }

    @Override
    public int run(Arguments arguments, Console console) throws IOException, WrongUsage {
        if (!arguments.rest().equals(List.of("setup"))) {
            throw new WrongUsage(Message.of("cli.git.setup"));
        }
        Catalogue catalogue = arguments.catalogue();
        String command = arguments.text("command").orElseGet(GitCommand::launcher);
        Optional<Outcome> outcome = GitSetup.write(Path.of("").toAbsolutePath(), command);
        if (outcome.isEmpty()) {
            throw new WrongUsage(Message.of("cli.git.nowhere"));
        }
        console.out().println(catalogue.word("cli.git.written"));
        outcome.get().written().forEach((key, value) -> console.out().println("  " + key + " = " + value));
        Attributes attributes = outcome.get().attributes();
        console.out()
                .println(catalogue.say(Message.of("cli.git." + word(attributes))
                        .with("file", outcome.get().file().getFileName().toString())
                        .with("line", GitSetup.ATTRIBUTES)));
        return attributes == Attributes.MISSING ? ExitStatus.FINDINGS : ExitStatus.DONE;
    }

    private static String word(Attributes attributes) {
        return switch (attributes) {
            case KNOWN -> "known";
            case WRITTEN -> "attributes";
            case MISSING -> "missing";
        };
    }

    /** In single quotes for a shell: folders have spaces. */
    private static String launcher() {
        return HOME.map(home -> "'" + home.resolve("tomster").toString().replace("'", "'\\''") + "'")
                .orElse("tomster");
    }
}
