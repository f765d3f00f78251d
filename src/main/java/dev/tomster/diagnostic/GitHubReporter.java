package dev.tomster.diagnostic;

import dev.tomster.text.Source;
import dev.tomster.text.Span;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/**
 * Tells findings to workflows of GitHub, which show them beside the lines of a pull request: a command of the runner for
 * each, the heaviest first, because GitHub shows no more than ten of a kind for each step.
 */
public final class GitHubReporter implements Reporter {
    private final Catalogue catalogue;
    private final Function<Source, String> paths;

    /**
     * A reporter whose messages are in the catalogue's language.
     *
     * @param paths the path of a file in the repository
     */
    public GitHubReporter(Catalogue catalogue, Function<Source, String> paths) {
        this.catalogue = catalogue;
        this.paths = paths;
    }

    @Override
    public void report(List<Finding> findings, Appendable out) throws IOException {
        List<Finding> heaviestFirst = findings.stream()
                .sorted(Comparator.comparing(Finding::severity))
                .toList();
        for (Finding finding : heaviestFirst) {
            out.append("::").append(command(finding.severity())).append(' ');
            out.append("file=").append(property(paths.apply(finding.span().source())));
            place(finding.span(), out);
            out.append(",title=").append(property(finding.rule().id())).append("::");
            out.append(data(catalogue.sayWithRepair(finding))).append('\n');
        }
    }

    private static String command(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFO -> "notice";
        };
    }

    /** Columns have a meaning within one line only; GitHub refuses them otherwise. */
    private static void place(Span span, Appendable out) throws IOException {
        int line = span.from().line();
        int endLine = span.to().line();
        out.append(",line=").append(Integer.toString(line));
        out.append(",endLine=").append(Integer.toString(Math.max(line, endLine)));
        if (line == endLine && !Region.isWholeFile(span)) {
            out.append(",col=").append(Integer.toString(span.from().column()));
            out.append(",endColumn=").append(Integer.toString(span.to().column()));
        }
    }

    private static String data(String text) {
        return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    private static String property(String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }
}
