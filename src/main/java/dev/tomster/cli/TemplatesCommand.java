package dev.tomster.cli;

import dev.tomster.app.TemplateFolder;
import dev.tomster.diagnostic.Message;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** {@code tomster templates}: the program's own templates as files, to be changed for {@code build --templates}. */
final class TemplatesCommand implements Command {
    @Override
    public String name() {
        return "templates";
    }

    @Override
    public List<Choice> options() {
        return List.of();
    }

    @Override
    public int run(Arguments arguments, Console console) throws IOException, WrongUsage {
        List<String> words = arguments.rest();
        if (words.isEmpty()) {
            throw new WrongUsage(Message.of("cli.templates.folder"));
        }
        List<String> names = words.subList(1, words.size());
        Optional<Message> refusal = TemplateFolder.refusal(names);
        if (refusal.isPresent()) {
            throw new WrongUsage(refusal.get().with("folder", "tomster"));
        }
        Map<Path, Boolean> files = new TemplateFolder(arguments.path(words.get(0))).write(names);
        files.forEach((file, isNew) -> {
            if (isNew) {
                console.out().println(file);
            } else {
                console.err()
                        .println(arguments
                                .catalogue()
                                .say(Message.of("cli.templates.kept").with("file", file.toString())));
            }
        });
        return ExitStatus.DONE;
    }
}
