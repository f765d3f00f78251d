package dev.tomster.diagnostic;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.tomster.text.Source;
import java.io.IOException;
import java.util.List;
import java.util.function.Function;

/** Tells findings to merge requests of GitLab: the report of Code Quality, an array that may be empty. */
public final class GitLabReporter implements Reporter {
    private final Catalogue catalogue;
    private final Function<Source, String> paths;

    /**
     * A reporter whose messages are in the catalogue's language.
     *
     * @param paths the path of a file in the repository
     */
    public GitLabReporter(Catalogue catalogue, Function<Source, String> paths) {
        this.catalogue = catalogue;
        this.paths = paths;
    }

    @Override
    public void report(List<Finding> findings, Appendable out) throws IOException {
        JsonText.write(json -> write(findings, json), out);
    }

    private void write(List<Finding> findings, JsonGenerator json) throws IOException {
        Fingerprints fingerprints = new Fingerprints(paths);
        json.writeStartArray();
        for (Finding finding : findings) {
            json.writeStartObject();
            json.writeStringField(
                    "description", catalogue.sayWithRepair(finding).replace("\n", "; "));
            json.writeStringField("check_name", finding.rule().id());
            json.writeStringField("fingerprint", fingerprints.of(finding));
            json.writeStringField("severity", severity(finding.severity()));
            json.writeObjectFieldStart("location");
            json.writeStringField("path", paths.apply(finding.span().source()));
            json.writeObjectFieldStart("lines");
            json.writeNumberField("begin", finding.span().from().line());
            json.writeEndObject();
            json.writeEndObject();
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /** Of {@code info}, {@code minor}, {@code major}, {@code critical} and {@code blocker}. */
    private static String severity(Severity severity) {
        return switch (severity) {
            case ERROR -> "critical";
            case WARNING -> "minor";
            case INFO -> "info";
        };
    }
}
