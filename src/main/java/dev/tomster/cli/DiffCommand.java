package dev.tomster.cli;

import dev.tomster.app.review.ComparedPlan;
import dev.tomster.app.review.Comparison;
import dev.tomster.app.review.GitRefusal;
import dev.tomster.app.review.Report;
import dev.tomster.app.review.ReportWriter;
import dev.tomster.app.review.Repository;
import dev.tomster.app.review.RevisionPath;
import dev.tomster.app.review.Side;
import dev.tomster.diagnostic.Finding;
import dev.tomster.diagnostic.Message;
import dev.tomster.diagnostic.TextReporter;
import dev.tomster.diff.Level;
import dev.tomster.diff.Levels;
import dev.tomster.text.Reading;
import dev.tomster.text.SourceReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** {@code tomster diff}: what changed in meaning between two readings of plans. */
final class DiffCommand implements Command {
    @Override
    public String name() {
        return "diff";
    }

    @Override
    public List<Choice> options() {
        return List.of(
                new Choice("git", "BASE[..HEAD]"),
                new Choice("format", "FORMAT"),
                new Choice("fail-on", "LEVEL"),
                new Choice("levels", "FILE"),
                new Choice("root", "DIR"));
    }

    @Override
    public int run(Arguments arguments, Console console) throws IOException, WrongUsage {
        DiffReport.Format format =
                arguments.choice("format", DiffReport.Format.class).orElse(DiffReport.Format.TEXT);
        Optional<Level> failOn = arguments.choice("fail-on", Level.class);
        Levels levels = levels(arguments);
        List<ComparedPlan> compared;
        try {
            compared = arguments.text("git").isPresent() ? revisions(arguments, levels) : sides(arguments, levels);
        } catch (GitRefusal refusal) {
            throw new WrongUsage(refusal.explanation());
        }
        ReportWriter writer = new ReportWriter(arguments.catalogue());
        List<Report> reports = compared.stream()
                .filter(plan -> !plan.isSame() || arguments.text("git").isEmpty())
                .map(writer::write)
                .toList();
        DiffReport.of(format, arguments.catalogue(), console).write(reports, console.out());
        if (reports.isEmpty() && format == DiffReport.Format.TEXT) {
            console.out().println(arguments.catalogue().word("diff.headline.none"));
        }
        console.out().flush();
        boolean isBroken = tellErrors(compared, arguments, console);
        boolean isReached = failOn.isPresent() && compared.stream().anyMatch(plan -> plan.reaches(failOn.get()));
        return isBroken || isReached ? ExitStatus.FINDINGS : ExitStatus.DONE;
    }

    private static List<ComparedPlan> revisions(Arguments arguments, Levels levels) throws IOException, WrongUsage {
        List<Path> plans = new ArrayList<>();
        for (String plan : arguments.rest()) {
            plans.add(arguments.path(plan));
        }
        try (Repository repository = Repository.around(folder(plans))) {
            return Comparison.of(repository, arguments.text("git").orElseThrow(), plans, levels);
        }
    }

    /** The repository is that of the first plan, or of the folder in which the program runs. */
    private static Path folder(List<Path> plans) {
        Path here = Path.of("");
        if (plans.isEmpty()) {
            return here;
        }
        Path first = plans.get(0);
        Path folder = Files.isDirectory(first)
                ? first
                : Optional.ofNullable(first.getParent()).orElse(here);
        return Files.isDirectory(folder) ? folder : here;
    }

    private static List<ComparedPlan> sides(Arguments arguments, Levels levels) throws IOException, WrongUsage {
        List<String> names = arguments.rest();
        if (names.size() != 2) {
            throw new WrongUsage(Message.of("cli.diff.two"));
        }
        Side before = side(names.get(0), arguments);
        Side after = side(names.get(1), arguments);
        return List.of(ComparedPlan.of(before.name() + " \u2192 " + after.name(), before, after, levels));
    }

    private static Side side(String name, Arguments arguments) throws IOException, WrongUsage {
        Path file = arguments.path(name);
        Optional<RevisionPath> named = RevisionPath.of(name);
        if (named.isEmpty()) {
            return Side.onDisk(file, name, arguments.folder("root"));
        }
        try (Repository repository = Repository.around(Path.of(""))) {
            return named.get().read(repository);
        }
    }

    private static Levels levels(Arguments arguments) throws IOException, WrongUsage {
        Optional<Path> file = arguments.folder("levels");
        if (file.isEmpty()) {
            return Levels.standard();
        }
        Reading text = SourceReader.read(file.get(), file.get().toString());
        if (!text.hasText()) {
            throw new WrongUsage(
                    Message.of("cli.diff.levels.file").with("file", file.get().toString()));
        }
        Levels.Reading reading = Levels.read(text.source().text());
        if (reading.wrong().isPresent()) {
            Levels.Wrong wrong = reading.wrong().get();
            throw new WrongUsage(Message.of("cli.diff.levels." + wrong.why())
                    .with("file", file.get().toString())
                    .with("line", wrong.line())
                    .with("text", wrong.text()));
        }
        return reading.levels();
    }

    /** What keeps a side from being read is told in full, beside the report: it comes before what changed. */
    private static boolean tellErrors(List<ComparedPlan> compared, Arguments arguments, Console console)
            throws IOException {
        List<Finding> errors = new ArrayList<>();
        for (ComparedPlan plan : compared) {
            errors.addAll(plan.before().errors());
            errors.addAll(plan.after().errors());
        }
        if (!errors.isEmpty()) {
            new TextReporter(arguments.catalogue(), console.errHasColour()).report(errors, console.err());
            console.err().flush();
        }
        return !errors.isEmpty();
    }
}
