package dev.tomster.cli;

import dev.tomster.app.Explanations;
import dev.tomster.app.Program;
import dev.tomster.app.RepositoryPaths;
import dev.tomster.diagnostic.Catalogue;
import dev.tomster.diagnostic.GitHubReporter;
import dev.tomster.diagnostic.GitLabReporter;
import dev.tomster.diagnostic.JUnitReporter;
import dev.tomster.diagnostic.JsonReporter;
import dev.tomster.diagnostic.RdJsonReporter;
import dev.tomster.diagnostic.Reporter;
import dev.tomster.diagnostic.SarifReporter;
import dev.tomster.diagnostic.Severity;
import dev.tomster.diagnostic.TextReporter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The forms in which findings are told to machines. Loaded only when one is asked for: the text report starts at once. */
final class CheckReport {

    /** The forms of {@code --format}. */
    enum Format {
        TEXT,
        JSON,
        SARIF,
        GITHUB,
        GITLAB,
        RDJSON,
        JUNIT
    }

    private CheckReport() {}

    /**
     * What tells findings in a form for machines.
     *
     * @param failOn the severity from which on the run fails
     * @param plans the plans that are checked
     */
    static Reporter of(Format format, Catalogue catalogue, Severity failOn, List<Path> plans) throws IOException {
        RepositoryPaths paths = RepositoryPaths.from(Path.of(""));
        return switch (format) {
            case SARIF -> new SarifReporter(catalogue, Program.version(), paths, new Explanations(catalogue));
            case GITHUB -> new GitHubReporter(catalogue, paths);
            case GITLAB -> new GitLabReporter(catalogue, paths);
            case RDJSON -> new RdJsonReporter(catalogue, paths);
            case JUNIT ->
                new JUnitReporter(
                        catalogue, paths, failOn, plans.stream().map(paths::of).toList());
            case JSON, TEXT -> new JsonReporter(catalogue, Program.version(), paths);
        };
    }

    /** What tells findings to people, and why the rules matter that have a page. */
    static TextReporter explaining(Catalogue catalogue, boolean colour) {
        Explanations explanations = new Explanations(catalogue);
        return new TextReporter(
                catalogue,
                colour,
                rule -> explanations.hasPage(rule)
                        ? Optional.of(explanations.apply(rule).why())
                        : Optional.empty());
    }
}
