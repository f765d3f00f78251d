package dev.tomster.cli;

import dev.tomster.app.PlanMerger;
import dev.tomster.app.PlanMerger.Outcome;
import dev.tomster.diagnostic.Catalogue;
import dev.tomster.diagnostic.Message;
import dev.tomster.diagnostic.TextReporter;
import dev.tomster.merge.MarkerStyle;
import dev.tomster.merge.Merged;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** {@code tomster merge}: two people's changes to a plan become one plan; git calls it as a merge driver. */
final class MergeCommand implements Command {
    /** More characters than any git asks for. */
    private static final int LONGEST_MARKER = 1_000;

    @Override
    public String name() {
        return "merge";
    }

    @Override
    public List<Choice> options() {
        return List.of(
                Choice.flag("print"),
                new Choice("path", "PATH"),
                new Choice("marker-size", "N"),
                new Choice("ours", "NAME"),
                new Choice("theirs", "NAME"));
    }

    @Override
    public int run(Arguments arguments, Console console) throws IOException, WrongUsage {
        List<Path> files = arguments.files("cli.merge.three");
        if (files.size() != 3) {
            throw new WrongUsage(Message.of("cli.merge.three"));
        }
        Path ours = files.get(1);
        MarkerStyle style = new MarkerStyle(size(arguments), label(arguments, "ours"), label(arguments, "theirs"));
        String name = arguments.text("path").orElse("");
        Outcome outcome = PlanMerger.merge(files.get(0), ours, files.get(2), name, style);
        Catalogue catalogue = arguments.catalogue();
        if (!outcome.findings().isEmpty()) {
            new TextReporter(catalogue, console.errHasColour()).report(outcome.findings(), console.err());
            return ExitStatus.FAULT;
        }
        if (arguments.has("print")) {
            console.out().print(outcome.text());
        } else {
            PlanMerger.write(ours, outcome);
        }
        tell(name.isEmpty() ? ours.toString() : name, outcome.merged(), console, catalogue);
        return outcome.merged().isDone() ? ExitStatus.DONE : ExitStatus.FINDINGS;
    }

    private static int size(Arguments arguments) throws WrongUsage {
        String text = arguments.text("marker-size").orElse(Integer.toString(MarkerStyle.USUAL_SIZE));
        boolean isNumber = text.matches("[1-9][0-9]{0,3}");
        if (!isNumber || Integer.parseInt(text) > LONGEST_MARKER) {
            throw new WrongUsage(Message.of("cli.merge.size").with("value", text));
        }
        return Integer.parseInt(text);
    }

    /** What a side is called; an old git leaves its placeholder for that as it stands. */
    private static String label(Arguments arguments, String side) {
        Optional<String> given = arguments.text(side);
        return given.filter(text -> !text.isBlank() && !text.startsWith("%")).orElse(side);
    }

    private static void tell(String name, Merged merged, Console console, Catalogue catalogue) {
        if (merged.isByLines()) {
            Message message = merged.obstacle()
                    .map(finding -> Message.of("cli.merge.lines.because")
                            .with("line", finding.span().from().line())
                            .with("reason", catalogue.say(finding.message())))
                    .orElse(Message.of("cli.merge.lines"));
            console.err().println(catalogue.say(message.with("file", name)));
        }
        if (merged.conflicts() == 0 && !merged.isDone()) {
            console.err()
                    .println(catalogue.say(Message.of("cli.merge.unreadable").with("file", name)));
        } else if (merged.conflicts() > 0) {
            String key = merged.conflicts() == 1 ? "cli.merge.conflicts.one" : "cli.merge.conflicts";
            console.err()
                    .println(catalogue.say(
                            Message.of(key).with("count", merged.conflicts()).with("file", name)));
        }
        console.out().flush();
        console.err().flush();
    }
}
