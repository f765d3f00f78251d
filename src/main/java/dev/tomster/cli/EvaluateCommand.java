package dev.tomster.cli;

import dev.tomster.app.MonthReport;
import dev.tomster.app.PlanEvaluation;
import dev.tomster.app.RepositoryPaths;
import dev.tomster.app.ScoreboardJson;
import dev.tomster.app.ScoreboardText;
import dev.tomster.diagnostic.Catalogue;
import dev.tomster.diagnostic.Finding;
import dev.tomster.diagnostic.Message;
import dev.tomster.diagnostic.Severity;
import dev.tomster.diagnostic.TextReporter;
import dev.tomster.render.paper.PaperSize;
import dev.tomster.view.Labels;
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
        JSON,
        HTML,
        PDF
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
                new Choice("out", "DIR"),
                new Choice("lang", "LANG"),
                new Choice("paper", "SIZE"),
                new Choice("templates", "DIR"),
                new Choice("root", "DIR"));
    }

    @Override
    public int run(Arguments arguments, Console console) throws IOException, WrongUsage {
        List<Path> plans = arguments.plans();
        if (plans.size() != 1) {
            throw new WrongUsage(Message.of("cli.evaluate.one"));
        }
        Format format = arguments.choice("format", Format.class).orElse(Format.TEXT);
        Optional<MonthReport.Form> report = report(format, arguments);
        Optional<LocalDate> on = arguments.day("on");
        List<Path> results = new ArrayList<>();
        for (String file : arguments.words("results")) {
            results.add(arguments.path(file));
        }
        List<String> maps = arguments.words("map");
        boolean isOneEach = maps.size() <= 1 || maps.size() == results.size();
        if (!isOneEach || (!maps.isEmpty() && results.isEmpty())) {
            throw new WrongUsage(Message.of("cli.evaluate.maps"));
        }
        PlanEvaluation evaluation = PlanEvaluation.of(plans.get(0), arguments.folder("root"), results, maps, on);
        Catalogue catalogue = arguments.catalogue();
        List<Finding> findings = evaluation.findings().sorted();
        if (!findings.isEmpty() && format != Format.JSON) {
            new TextReporter(catalogue, console.errHasColour()).report(findings, console.err());
            console.err().flush();
        }
        if (report.isPresent() && evaluation.scoreboard().isPresent()) {
            console.out().println(write(evaluation, plans.get(0), report.get(), arguments));
            console.out().flush();
        } else if (evaluation.scoreboard().isPresent()) {
            write(evaluation, format, catalogue, console.out());
        } else if (format == Format.JSON) {
            new TextReporter(catalogue, console.errHasColour()).report(findings, console.err());
        }
        boolean hasErrors = findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
        return hasErrors ? ExitStatus.FINDINGS : ExitStatus.DONE;
    }

    /** The form of the report that is asked for: the one of a file, not of the terminal. */
    private static Optional<MonthReport.Form> report(Format format, Arguments arguments) throws WrongUsage {
        boolean isOfReports = format == Format.MD || format == Format.HTML || format == Format.PDF;
        boolean asks =
                arguments.has("out") || arguments.has("lang") || arguments.has("paper") || arguments.has("templates");
        if (asks && !isOfReports) {
            throw new WrongUsage(Message.of("cli.evaluate.report"));
        }
        boolean isReport = isOfReports && (asks || format != Format.MD);
        return isReport ? Optional.of(MonthReport.Form.valueOf(format.name())) : Optional.empty();
    }

    private static Path write(PlanEvaluation evaluation, Path plan, MonthReport.Form form, Arguments arguments)
            throws IOException, WrongUsage {
        return MonthReport.write(
                evaluation.plan().orElseThrow(),
                evaluation.scoreboard().orElseThrow(),
                plan,
                arguments.folder("root"),
                form,
                arguments.oneOf("lang", Labels.LANGUAGES),
                arguments.choice("paper", PaperSize.class).orElse(PaperSize.A4),
                BuildCommand.templates(arguments),
                arguments.folder("out").orElse(Path.of("out")));
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
            case HTML, PDF -> throw new IllegalArgumentException("a report is a file");
            case JSON -> ScoreboardJson.write(evaluation, catalogue, RepositoryPaths.from(Path.of("")), out);
        }
    }
}
