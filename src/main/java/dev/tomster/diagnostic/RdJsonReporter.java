package dev.tomster.diagnostic;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.tomster.text.Source;
import dev.tomster.text.Span;
import java.io.IOException;
import java.util.List;
import java.util.function.Function;

/**
 * Tells findings to reviewdog, which comments on changes in any service: its Diagnostic Format, {@code rdjson}. Columns are
 * bytes of UTF-8 there, and ends are excluded.
 */
public final class RdJsonReporter implements Reporter {
    private final Catalogue catalogue;
    private final Function<Source, String> paths;

    /**
     * A reporter whose messages are in the catalogue's language.
     *
     * @param paths the path of a file in the repository
     */
    public RdJsonReporter(Catalogue catalogue, Function<Source, String> paths) {
        this.catalogue = catalogue;
        this.paths = paths;
    }

    @Override
    public void report(List<Finding> findings, Appendable out) throws IOException {
        JsonText.write(json -> write(findings, json), out);
    }

    private void write(List<Finding> findings, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeObjectFieldStart("source");
        json.writeStringField("name", "tomster");
        json.writeEndObject();
        json.writeArrayFieldStart("diagnostics");
        for (Finding finding : findings) {
            write(finding, json);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void write(Finding finding, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("message", catalogue.sayWithRepair(finding));
        json.writeObjectFieldStart("location");
        json.writeStringField("path", paths.apply(finding.span().source()));
        if (!Region.isWholeFile(finding.span())) {
            writeRange(finding.span(), json);
        }
        json.writeEndObject();
        json.writeStringField("severity", finding.severity().name());
        json.writeObjectFieldStart("code");
        json.writeStringField("value", finding.rule().id());
        json.writeEndObject();
        // Each suggestion is applied alone: edits that belong together, and those of another file, cannot be told.
        if (finding.fix().size() == 1
                && finding.fix().get(0).span().source() == finding.span().source()) {
            json.writeArrayFieldStart("suggestions");
            json.writeStartObject();
            writeRange(finding.fix().get(0).span(), json);
            json.writeStringField("text", finding.fix().get(0).replacement());
            json.writeEndObject();
            json.writeEndArray();
        }
        json.writeEndObject();
    }

    private static void writeRange(Span span, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("range");
        writePosition("start", span.source().span(span.start(), span.start()), json);
        writePosition("end", span.source().span(span.end(), span.end()), json);
        json.writeEndObject();
    }

    private static void writePosition(String name, Span place, JsonGenerator json) throws IOException {
        Region region = Region.of(place);
        json.writeObjectFieldStart(name);
        json.writeNumberField("line", region.number());
        json.writeNumberField("column", region.octet(region.start()));
        json.writeEndObject();
    }
}
