package dev.tomster.cli;

import dev.tomster.cli.Command.Choice;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Completion for bash, from the 3.2 of macOS on. Files and folders are left to bash, which knows how to quote their names. */
final class BashCompletion {
    private final List<Command> commands;

    BashCompletion(List<Command> commands) {
        this.commands = commands;
    }

    String script() {
        StringBuilder values = new StringBuilder();
        StringBuilder words = new StringBuilder();
        for (Command command : commands) {
            for (Choice choice : Tomster.choices(command)) {
                if (!choice.words().isEmpty()) {
                    values.append("    ")
                            .append(command.name())
                            .append(":--")
                            .append(choice.name())
                            .append(") words='");
                    values.append(String.join(" ", choice.words())).append("' ;;\n");
                }
            }
            String options = Tomster.choices(command).stream()
                    .map(choice -> "--" + choice.name())
                    .collect(Collectors.joining(" "));
            words.append("    ")
                    .append(command.name())
                    .append(":-*) words='")
                    .append(options)
                    .append("' ;;\n");
            if (!command.words().isEmpty()) {
                words.append("    ").append(command.name()).append(":*) words='");
                words.append(String.join(" ", command.words())).append("' ;;\n");
            }
        }
        String names = Stream.concat(commands.stream().map(Command::name), Stream.of("--help", "--version"))
                .collect(Collectors.joining(" "));
        return """
                # Completion of tomster for bash. In ~/.bashrc: source <(tomster completion bash)
                _tomster() {
                  local current=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD-1]} words='' list=''
                  COMPREPLY=()
                  if ((COMP_CWORD == 1)); then
                    COMPREPLY=($(compgen -W '%s' -- "$current"))
                    return
                  fi
                  case ${COMP_WORDS[1]}:$before in
                %s  esac
                  if [[ -z $words ]]; then
                    case ${COMP_WORDS[1]}:$current in
                %s    esac
                  elif [[ $current == *,* ]]; then
                    list=${current%%,*},
                  fi
                  COMPREPLY=($(compgen -P "$list" -W "$words" -- "${current#"$list"}"))
                }
                complete -o default -F _tomster tomster ./tomster
                """.formatted(names, values, words.toString().replace("    ", "      "));
    }
}
