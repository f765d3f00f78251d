package dev.tomster.cli;

import dev.tomster.cli.Command.Choice;
import java.util.List;

/** Completion for fish. */
final class FishCompletion {
    private final List<Command> commands;
    private final Help help;

    FishCompletion(List<Command> commands, Help help) {
        this.commands = commands;
        this.help = help;
    }

    String script() {
        StringBuilder out = new StringBuilder("""
                # Completion of tomster for fish. In ~/.config/fish/config.fish: tomster completion fish | source
                """);
        for (Command command : commands) {
            out.append("complete -c tomster -n __fish_use_subcommand -f -a ").append(command.name());
            out.append(" -d ").append(quoted(help.about(command))).append('\n');
        }
        for (Command command : commands) {
            String head = "complete -c tomster -n '__fish_seen_subcommand_from " + command.name() + "'";
            for (Choice choice : Tomster.choices(command)) {
                out.append(head).append(" -l ").append(choice.name()).append(value(choice));
                out.append(" -d ")
                        .append(quoted(help.about(command, choice.name())))
                        .append('\n');
            }
            if (!command.words().isEmpty()) {
                out.append(head)
                        .append(" -f -a ")
                        .append(quoted(String.join(" ", command.words())))
                        .append('\n');
            }
        }
        return out.toString();
    }

    private static String value(Choice choice) {
        if (choice.value().isEmpty()) {
            return "";
        }
        if (choice.isFolder()) {
            return " -x -a '(__fish_complete_directories)'";
        }
        String words = String.join(" ", choice.words());
        return " -x -a " + quoted(choice.isList() ? "(__fish_append , " + words + ")" : words);
    }

    private static String quoted(String text) {
        return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'";
    }
}
