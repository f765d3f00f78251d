package dev.tomster.cli;

import dev.tomster.app.SourceExtractor;
import dev.tomster.app.SourceExtractor.Outcome;
import dev.tomster.diagnostic.Message;
import dev.tomster.diagnostic.TextReporter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** {@code tomster extract}: the sources that a white paper holds. */
final class ExtractCommand implements Command {
    @Override
    public String name() {
        return "extract";
    }

    @Override
    public List<Choice> options() {
        return List.of(new Choice("out", "DIR"));
    }

    @Override
    public int run(Arguments arguments, Console console) throws IOException, WrongUsage {
        List<Path> papers = arguments.files("cli.extract.missing");
        if (papers.size() > 1) {
            throw new WrongUsage(Message.of("cli.extract.one"));
        }
        Path out = arguments.folder("out").orElse(Path.of("out"));
        Outcome outcome = SourceExtractor.extract(papers.get(0), out);
        if (!outcome.findings().isEmpty()) {
            new TextReporter(arguments.catalogue(), console.errHasColour()).report(outcome.findings(), console.err());
            return ExitStatus.FINDINGS;
        }
        outcome.files().forEach(file -> console.out().println(file));
        return ExitStatus.DONE;
    }
}
