package dev.tomster.diagnostic;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.tomster.text.Position;
import dev.tomster.text.Source;
import dev.tomster.text.Span;
import java.io.IOException;
import java.util.List;
import java.util.function.Function;

/** Tells findings to programs: one JSON object with the counts and the findings, after {@code findings.schema.json}. */
public final class JsonReporter implements Reporter {
    /** Raised when the meaning of a field changes. */
    private static final int FORMAT = 1;

    private final Catalogue catalogue;
    private final String version;
    private final Function<Source, String> paths;

    /**
     * A reporter whose messages are in the catalogue's language.
     *
     * @param paths the path of a file in the repository
     */
    public JsonReporter(Catalogue catalogue, String version, Function<Source, String> paths) {
        this.catalogue = catalogue;
        this.version = version;
        this.paths = paths;
    }

    @Override
    public void report(List<Finding> findings, Appendable out) throws IOException {
        JsonText.write(json -> write(findings, json), out);
    }

    private void write(List<Finding> findings, JsonGenerator json) throws IOException {
        Fingerprints fingerprints = new Fingerprints(paths);
        json.writeStartObject();
        json.writeNumberField("format", FORMAT);
        json.writeStringField("tool", "tomster");
        json.writeStringField("version", version);
        json.writeObjectFieldStart("summary");
        for (Severity severity : Severity.values()) {
            json.writeNumberField(
                    severity.id() + "s",
                    findings.stream().filter(f -> f.severity() == severity).count());
        }
        json.writeEndObject();
        json.writeArrayFieldStart("findings");
        for (Finding finding : findings) {
            write(finding, fingerprints, json);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void write(Finding finding, Fingerprints fingerprints, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("rule", finding.rule().id());
        json.writeStringField("severity", finding.severity().id());
        json.writeStringField("message", catalogue.say(finding.message()));
        if (finding.help().isPresent()) {
            json.writeStringField("help", catalogue.say(finding.help().get()));
        }
        json.writeStringField("fingerprint", fingerprints.of(finding));
        writePlace(finding.span(), json);
        if (finding.related().isPresent()) {
            json.writeObjectFieldStart("related");
            writePlace(finding.related().get(), json);
            json.writeEndObject();
        }
        if (!finding.fix().isEmpty()) {
            json.writeArrayFieldStart("fix");
            for (Edit edit : finding.fix()) {
                json.writeStartObject();
                writePlace(edit.span(), json);
                json.writeStringField("replacement", edit.replacement());
                json.writeEndObject();
            }
            json.writeEndArray();
        }
        json.writeEndObject();
    }

    private void writePlace(Span span, JsonGenerator json) throws IOException {
        Position from = span.from();
        Position to = span.to();
        json.writeStringField("file", paths.apply(span.source()));
        json.writeNumberField("line", from.line());
        json.writeNumberField("column", from.column());
        json.writeNumberField("endLine", to.line());
        json.writeNumberField("endColumn", to.column());
    }
}
