package dev.tomster.cli;

import dev.tomster.cli.Command.Choice;
import java.util.List;

/** Completion for zsh. */
final class ZshCompletion {
    private final List<Command> commands;
    private final Help help;

    ZshCompletion(List<Command> commands, Help help) {
        this.commands = commands;
        this.help = help;
    }

    String script() {
        StringBuilder names = new StringBuilder();
        StringBuilder cases = new StringBuilder();
        for (Command command : commands) {
            names.append("      ")
                    .append(quoted(command.name() + ":" + help.about(command)))
                    .append('\n');
            cases.append("    ").append(command.name()).append(") _arguments");
            for (Choice choice : Tomster.choices(command)) {
                cases.append(" \\\n      ").append(quoted(option(command, choice)));
            }
            String rest =
                    command.words().isEmpty() ? "*:file:_files" : "*:word:(" + String.join(" ", command.words()) + ")";
            cases.append(" \\\n      ").append(quoted(rest)).append(" ;;\n");
        }
        return """
                #compdef tomster
                # Completion of tomster for zsh. In ~/.zshrc, behind compinit: source <(tomster completion zsh)
                _tomster() {
                  if ((CURRENT == 2)); then
                    local -a commands
                    commands=(
                %s    )
                    _describe command commands
                    return
                  fi
                  local command=$words[2]
                  shift words
                  ((CURRENT--))
                  case $command in
                %s  esac
                }
                if [[ ${funcstack[1]} == _tomster ]]; then
                  _tomster "$@"
                else
                  compdef _tomster tomster
                fi
                """.formatted(names, cases);
    }

    private String option(Command command, Choice choice) {
        String about = help.about(command, choice.name()).replaceAll("([\\[\\]\\\\:])", "\\\\$1");
        String head = "--" + choice.name() + "[" + about + "]";
        if (choice.value().isEmpty()) {
            return head;
        }
        String words = choice.isList()
                ? "_values -s , word " + String.join(" ", choice.words())
                : "(" + String.join(" ", choice.words()) + ")";
        return head + ":" + choice.value().get() + ":" + (choice.isFolder() ? "_directories" : words);
    }

    private static String quoted(String text) {
        return "'" + text.replace("'", "'\\''") + "'";
    }
}
