package dev.tomster.cli;

import dev.tomster.diagnostic.Message;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** {@code tomster completion}: a script that makes a shell complete commands, options, their words, and rules. */
final class CompletionCommand implements Command {
    private static final List<String> SHELLS = List.of("bash", "zsh", "fish");

    private final Supplier<List<Command>> commands;

    /** @param commands all that the program has, this one too */
    CompletionCommand(Supplier<List<Command>> commands) {
        this.commands = commands;
    }

    @Override
    public String name() {
        return "completion";
    }

    @Override
    public List<Choice> options() {
        return List.of();
    }

    @Override
    public List<String> words() {
        return SHELLS;
    }

    @Override
    public int run(Arguments arguments, Console console) throws WrongUsage {
        List<String> rest = arguments.rest();
        if (rest.size() != 1 || !SHELLS.contains(rest.get(0))) {
            throw new WrongUsage(Message.of("cli.completion.shell").withOptions("options", SHELLS));
        }
        Help help = new Help(arguments.catalogue(), console.out());
        Map<String, Supplier<String>> scripts = Map.of(
                "bash", new BashCompletion(commands.get())::script,
                "zsh", new ZshCompletion(commands.get(), help)::script,
                "fish", new FishCompletion(commands.get(), help)::script);
        console.out().print(scripts.getOrDefault(rest.get(0), () -> "").get());
        return ExitStatus.DONE;
    }
}
