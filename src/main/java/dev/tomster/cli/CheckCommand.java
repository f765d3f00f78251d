package dev.tomster.cli;

import dev.tomster.app.Program;
import dev.tomster.compile.PlanLoader;
import dev.tomster.diagnostic.Finding;
import dev.tomster.diagnostic.Findings;
import dev.tomster.diagnostic.JsonReporter;
import dev.tomster.diagnostic.Reporter;
import dev.tomster.diagnostic.Severity;
import dev.tomster.diagnostic.TextReporter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code tomster check}: everything that is wrong or weak in plans, in one run. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = "Tell everything that is wrong in plans, with place and repair.",
        footer = {"", "Exit status: 0 nothing found, 1 findings, 2 wrong usage, 3 a file could not be read."})
final class CheckCommand implements Callable<Integer> {
    private final Tomster tomster;

    enum Format {
        text,
        json
    }

    @Parameters(arity = "1..*", paramLabel = "PLAN", description = "The plans' main files.")
    private List<Path> plans = List.of();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "How findings are told: ${COMPLETION-CANDIDATES} (default: text).")
    private Format format = Format.text;

    @Option(
            names = "--fail-on",
            paramLabel = "SEVERITY",
            description = "The severity from which on the exit status is 1: error, warning or info (default: error).")
    private Severity failOn = Severity.ERROR;

    CheckCommand(Tomster tomster) {
        this.tomster = tomster;
    }

    @Override
    public Integer call() throws IOException {
        List<Finding> all = new ArrayList<>();
        for (Path plan : plans) {
            Findings findings = new Findings();
            PlanLoader.load(plan, plan.toString(), findings);
            all.addAll(findings.sorted());
        }
        reporter().report(all, tomster.console().out());
        boolean failed = all.stream().anyMatch(finding -> finding.severity().reaches(failOn));
        return failed ? ExitStatus.FINDINGS : ExitStatus.DONE;
    }

    private Reporter reporter() {
        return switch (format) {
            case text -> new TextReporter(
                    tomster.catalogue(), tomster.console().outHasColour());
            case json -> new JsonReporter(tomster.catalogue(), Program.version());
        };
    }
}
