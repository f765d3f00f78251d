package dev.tomster.diagnostic;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import dev.tomster.text.Position;
import dev.tomster.text.Span;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;

/** Tells findings to programs: one JSON object with the counts and the findings. */
public final class JsonReporter implements Reporter {
    /** Raised when the meaning of a field changes. */
    private static final int FORMAT = 1;

    private final Catalogue catalogue;
    private final String version;

    /** A reporter whose messages are in the catalogue's language. */
    public JsonReporter(Catalogue catalogue, String version) {
        this.catalogue = catalogue;
        this.version = version;
    }

    @Override
    public void report(List<Finding> findings, Appendable out) throws IOException {
        StringWriter text = new StringWriter();
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
        printer.indentArraysWith(DefaultIndenter.SYSTEM_LINEFEED_INSTANCE.withLinefeed("\n"));
        printer.indentObjectsWith(DefaultIndenter.SYSTEM_LINEFEED_INSTANCE.withLinefeed("\n"));
        try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
            json.setPrettyPrinter(printer);
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
                write(finding, json);
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        out.append(text.toString()).append('\n');
    }

    private void write(Finding finding, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("rule", finding.rule().id());
        json.writeStringField("severity", finding.severity().id());
        json.writeStringField("message", catalogue.say(finding.message()));
        if (finding.help().isPresent()) {
            json.writeStringField("help", catalogue.say(finding.help().get()));
        }
        writePlace(finding.span(), json);
        if (finding.related().isPresent()) {
            json.writeObjectFieldStart("related");
            writePlace(finding.related().get(), json);
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    private static void writePlace(Span span, JsonGenerator json) throws IOException {
        Position from = span.from();
        Position to = span.to();
        json.writeStringField("file", span.source().name());
        json.writeNumberField("line", from.line());
        json.writeNumberField("column", from.column());
        json.writeNumberField("endLine", to.line());
        json.writeNumberField("endColumn", to.column());
    }
}
