package dev.tomster.cli;

import dev.tomster.app.PlanReview;
import dev.tomster.app.Program;
import dev.tomster.check.rule.Profile;
import dev.tomster.compile.PlanLoader;
import dev.tomster.diagnostic.Catalogue;
import dev.tomster.diagnostic.Finding;
import dev.tomster.diagnostic.Findings;
import dev.tomster.diagnostic.JsonReporter;
import dev.tomster.diagnostic.Reporter;
import dev.tomster.diagnostic.Severity;
import dev.tomster.diagnostic.TextReporter;
import dev.tomster.model.Plan;
import dev.tomster.text.DiskFiles;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** {@code tomster check}: everything that is wrong in plans, in one run. */
final class CheckCommand implements Command {

    private enum Format {
        TEXT,
        JSON
    }

    @Override
    public String name() {
        return "check";
    }

    @Override
    public List<Choice> options() {
        return List.of(
                new Choice("format", "FORMAT"),
                new Choice("fail-on", "SEVERITY"),
                new Choice("profile", "PROFILE"),
                new Choice("on", "DATE"),
                new Choice("root", "DIR"));
    }

    @Override
    public int run(Arguments arguments, Console console) throws IOException, WrongUsage {
        List<Path> plans = arguments.plans();
        Format format = arguments.choice("format", Format.class).orElse(Format.TEXT);
        Severity failOn = arguments.choice("fail-on", Severity.class).orElse(Severity.ERROR);
        Optional<Path> root = arguments.folder("root");
        Optional<Profile> profile = arguments.choice("profile", Profile.class);
        Optional<LocalDate> today = arguments.day("on");
        List<Finding> all = new ArrayList<>();
        for (Path plan : plans) {
            Findings findings = new Findings();
            Optional<Plan> read = PlanLoader.load(DiskFiles.around(plan, root), plan, plan.toString(), findings);
            all.addAll(read.map(found -> PlanReview.of(found, findings, profile, today))
                    .orElse(findings)
                    .sorted());
        }
        reporter(format, arguments.catalogue(), console).report(all, console.out());
        boolean failed = all.stream().anyMatch(finding -> finding.severity().reaches(failOn));
        return failed ? ExitStatus.FINDINGS : ExitStatus.DONE;
    }

    private static Reporter reporter(Format format, Catalogue catalogue, Console console) {
        return switch (format) {
            case TEXT -> new TextReporter(catalogue, console.outHasColour());
            case JSON -> new JsonReporter(catalogue, Program.version());
        };
    }
}
