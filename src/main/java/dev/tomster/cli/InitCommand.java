package dev.tomster.cli;

import dev.tomster.app.GitSetup;
import dev.tomster.app.Origin;
import dev.tomster.app.Starter;
import dev.tomster.app.Starter.Outcome;
import dev.tomster.diagnostic.Catalogue;
import dev.tomster.diagnostic.Message;
import dev.tomster.vocabulary.Vocabulary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** {@code tomster init}: a plan to begin with, and what a team needs around it. */
final class InitCommand implements Command {
    private static final String ATTRIBUTES = ".gitattributes";

    @Override
    public String name() {
        return "init";
    }

    @Override
    public List<Choice> options() {
        return List.of(new Choice("lang", "LANG"), new Choice("ci", "SERVICE"), new Choice("tomster", "URL"));
    }

    @Override
    public int run(Arguments arguments, Console console) throws IOException, WrongUsage {
        List<String> rest = arguments.rest();
        if (rest.size() > 1) {
            throw new WrongUsage(Message.of("cli.init.one"));
        }
        Path folder = rest.isEmpty() ? Path.of("") : arguments.path(rest.get(0));
        String language = arguments.oneOf("lang", Vocabulary.LANGUAGES).orElse(arguments.language());
        String known = Vocabulary.LANGUAGES.contains(language) ? language : Vocabulary.LANGUAGES.get(0);
        Origin origin = Origin.of(GitCommand.HOME, arguments.text("tomster"));
        Outcome outcome = new Starter(folder, known, origin).write(arguments.choice("ci", Starter.Service.class));
        outcome.written().forEach(console.out()::println);
        console.out().flush();
        tell(outcome, console, arguments.catalogue());
        return ExitStatus.DONE;
    }

    private static void tell(Outcome outcome, Console console, Catalogue catalogue) throws IOException {
        for (Path file : outcome.kept()) {
            boolean lacksLine =
                    file.endsWith(ATTRIBUTES) && !Files.readString(file).contains("merge=tomster");
            Message message = Message.of(lacksLine ? "cli.init.lacks" : "cli.init.kept");
            console.err()
                    .println(catalogue.say(message.with("file", file.toString()).with("line", GitSetup.ATTRIBUTES)));
        }
        for (Path file : outcome.unaddressed()) {
            console.err()
                    .println(catalogue.say(Message.of("cli.init.address")
                            .with("file", file.toString())
                            .with("owner", Origin.NOBODY)));
        }
        for (Path plan : outcome.unnamed()) {
            console.err().println(catalogue.say(Message.of("cli.init.unnamed").with("file", plan.toString())));
        }
        if (console.showsProgress()) {
            console.err().println(catalogue.word("cli.init.next"));
        }
        console.err().flush();
    }
}
