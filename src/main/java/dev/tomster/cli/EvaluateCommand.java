package dev.tomster.cli;

import dev.tomster.app.PlanEvaluation;
import dev.tomster.app.RepositoryPaths;
import dev.tomster.app.ScoreboardJson;
import dev.tomster.app.ScoreboardText;
import dev.tomster.diagnostic.Catalogue;
import dev.tomster.diagnostic.Finding;
import dev.tomster.diagnostic.Message;
import dev.tomster.diagnostic.Severity;
import dev.tomster.diagnostic.TextReporter;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** {@code tomster evaluate}: what results come to, and what follows from it. */
final class EvaluateCommand implements Command {

    /** The forms of {@code --format}. */
    private enum Format {
        TEXT,
        MD,
        JSON
    }

    @Override
    public String name() {
        return "evaluate";
    }

    @Override
    public List<Choice> options() {
        return List.of(
                new Choice("results", "FILE"),
                new Choice("map", "MAP"),
                new Choice("on", "DATE"),
                new Choice("format", "FORMAT"),
                new Choice("root", "DIR"));
    }

    @Override
    public int run(Arguments arguments, Console console) throws IOException, WrongUsage {
        List<Path> plans = arguments.plans();
        if (plans.size() != 1) {
            throw new WrongUsage(Message.of("cli.evaluate.one"));
        }
        Format format = arguments.choice("format", Format.class).orElse(Format.TEXT);
        Optional<LocalDate> on = arguments.day("on");
        List<Path> results = new ArrayList<>();
        for (String file : arguments.words("results")) {
            results.add(arguments.path(file));
        }
        List<String> maps = arguments.words("map");
        if ((maps.size() > 1 && maps.size() != results.size()) || (!maps.isEmpty() && results.isEmpty())) {
            throw new WrongUsage(Message.of("cli.evaluate.maps"));
        }
        PlanEvaluation evaluation = PlanEvaluation.of(plans.get(0), arguments.folder("root"), results, maps, on);
        Catalogue catalogue = arguments.catalogue();
        List<Finding> findings = evaluation.findings().sorted();
        if (!findings.isEmpty() && format != Format.JSON) {
            new TextReporter(catalogue, console.errHasColour()).report(findings, console.err());
            console.err().flush();
        }
        if (evaluation.scoreboard().isPresent()) {
            write(evaluation, format, catalogue, console.out());
        } else if (format == Format.JSON) {
            new TextReporter(catalogue, console.errHasColour()).report(findings, console.err());
        }
        boolean hasErrors = findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
        return hasErrors ? ExitStatus.FINDINGS : ExitStatus.DONE;
    }

    private static void write(PlanEvaluation evaluation, Format format, Catalogue catalogue, PrintWriter out)
            throws IOException {
        switch (format) {
            case TEXT ->
                ScoreboardText.write(
                        evaluation.plan().orElseThrow(), evaluation.scoreboard().orElseThrow(), catalogue, out);
            case MD ->
                ScoreboardText.writeMarkdown(
                        evaluation.plan().orElseThrow(), evaluation.scoreboard().orElseThrow(), catalogue, out);
            case JSON -> ScoreboardJson.write(evaluation, catalogue, RepositoryPaths.from(Path.of("")), out);
        }
    }
}
