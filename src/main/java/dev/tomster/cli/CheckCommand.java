package dev.tomster.cli;

import dev.tomster.app.PlanMatrix;
import dev.tomster.app.PlanReview;
import dev.tomster.check.rule.Profile;
import dev.tomster.compile.PlanLoader;
import dev.tomster.diagnostic.Catalogue;
import dev.tomster.diagnostic.Finding;
import dev.tomster.diagnostic.Findings;
import dev.tomster.diagnostic.Message;
import dev.tomster.diagnostic.Severity;
import dev.tomster.diagnostic.TextReporter;
import dev.tomster.model.Plan;
import dev.tomster.text.DiskFiles;
import dev.tomster.text.Source;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** {@code tomster check}: everything that is wrong in plans, in one run. */
final class CheckCommand implements Command {

    @Override
    public String name() {
        return "check";
    }

    @Override
    public List<Choice> options() {
        return List.of(
                new Choice("format", "FORMAT", CheckReport.Format.class),
                new Choice("fail-on", "SEVERITY", Severity.class),
                new Choice("profile", "PROFILE", Profile.class),
                new Choice("on", "DATE"),
                new Choice("root", "DIR"),
                Choice.flag("matrix"),
                Choice.flag("explain"),
                Choice.flag("fix"));
    }

    @Override
    public int run(Arguments arguments, Console console) throws IOException, WrongUsage {
        List<Path> plans = arguments.plans();
        CheckReport.Format format =
                arguments.choice("format", CheckReport.Format.class).orElse(CheckReport.Format.TEXT);
        if (arguments.has("matrix") && !MatrixReport.FORMATS.contains(format)) {
            throw new WrongUsage(Message.of("cli.matrix.format")
                    .with("format", arguments.text("format").orElse("")));
        }
        Severity failOn = arguments.choice("fail-on", Severity.class).orElse(Severity.ERROR);
        Optional<Path> root = arguments.folder("root");
        Optional<Profile> profile = arguments.choice("profile", Profile.class);
        Optional<LocalDate> today = arguments.day("on");
        if (arguments.has("fix")) {
            boolean isText = format == CheckReport.Format.TEXT;
            Repairing.of(plans, root, profile, today, arguments.catalogue(), isText ? console.out() : console.err());
        }
        List<PlanMatrix> matrices = new ArrayList<>();
        Map<Told, Finding> told = new LinkedHashMap<>();
        for (Path plan : plans) {
            Findings findings = new Findings();
            Optional<Plan> read = PlanLoader.load(DiskFiles.around(plan, root), plan, plan.toString(), findings);
            read.ifPresent(found -> matrices.add(new PlanMatrix(plan, found)));
            read.map(found -> PlanReview.of(found, findings, profile, today))
                    .orElse(findings)
                    .sorted()
                    .forEach(finding -> told.putIfAbsent(Told.of(finding), finding));
        }
        List<Finding> all = List.copyOf(told.values());
        boolean failed = all.stream().anyMatch(finding -> finding.severity().reaches(failOn));
        boolean isWrong = failed || all.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
        if (arguments.has("matrix") && !isWrong) {
            MatrixReport.write(matrices, format, arguments.catalogue(), console.out());
        } else if (format == CheckReport.Format.TEXT) {
            tell(all, arguments, console);
        } else {
            CheckReport.of(format, arguments.catalogue(), failOn, plans).report(all, console.out());
        }
        return failed ? ExitStatus.FINDINGS : ExitStatus.DONE;
    }

    /** The report for people. */
    private static void tell(List<Finding> findings, Arguments arguments, Console console) throws IOException {
        Catalogue catalogue = arguments.catalogue();
        TextReporter reporter = arguments.has("explain")
                ? CheckReport.explaining(catalogue, console.outHasColour())
                : new TextReporter(catalogue, console.outHasColour());
        reporter.report(findings, console.out());
        if (console.showsProgress()) {
            console.out().flush();
            hint(findings, arguments, console.err());
        }
    }

    /** What else the program can do about the findings, for a person who watches. */
    private static void hint(List<Finding> findings, Arguments arguments, PrintWriter err) {
        Catalogue catalogue = arguments.catalogue();
        if (!arguments.has("fix")
                && findings.stream().anyMatch(finding -> !finding.fix().isEmpty())) {
            err.println(catalogue.word("cli.check.fixable"));
        }
        Optional<Finding> weak = findings.stream()
                .filter(finding -> finding.severity() != Severity.ERROR)
                .findFirst();
        if (weak.isPresent() && !arguments.has("explain")) {
            err.println(catalogue.say(
                    Message.of("cli.check.why").with("rule", weak.get().rule().id())));
        }
    }

    /** By what a finding in a file that several plans include is known to be the same. */
    private record Told(String file, int start, Message message) {

        static Told of(Finding finding) {
            Source source = finding.span().source();
            String file = source.file().map(Path::toString).orElse(source.name());
            return new Told(file, finding.span().start(), finding.message());
        }
    }
}
