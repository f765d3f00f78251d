package dev.tomster.diagnostic;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.tomster.text.Source;
import dev.tomster.text.Span;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Tells findings to services that collect them over time: SARIF 2.1.0, the format of OASIS, with one run, the rules that
 * were met, and a result for each finding.
 */
public final class SarifReporter implements Reporter {
    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
    /** The name of our fingerprints; the number is raised when they are computed in another way. */
    private static final String FINGERPRINT = "tomster/v1";

    private final Catalogue catalogue;
    private final String version;
    private final Function<Source, String> paths;
    private final Function<Rule, Explanation> explanations;

    /**
     * A reporter whose messages are in the catalogue's language.
     *
     * @param paths the path of a file in the repository
     * @param explanations what a rule is about, in the same language
     */
    public SarifReporter(
            Catalogue catalogue,
            String version,
            Function<Source, String> paths,
            Function<Rule, Explanation> explanations) {
        this.catalogue = catalogue;
        this.version = version;
        this.paths = paths;
        this.explanations = explanations;
    }

    @Override
    public void report(List<Finding> findings, Appendable out) throws IOException {
        JsonText.write(json -> write(findings, json), out);
    }

    private void write(List<Finding> findings, JsonGenerator json) throws IOException {
        Map<String, Integer> places = new LinkedHashMap<>();
        json.writeStartObject();
        json.writeStringField("$schema", SCHEMA);
        json.writeStringField("version", "2.1.0");
        json.writeArrayFieldStart("runs");
        json.writeStartObject();
        json.writeObjectFieldStart("tool");
        json.writeObjectFieldStart("driver");
        json.writeStringField("name", "tomster");
        json.writeStringField("version", version);
        json.writeStringField("language", catalogue.language());
        json.writeArrayFieldStart("rules");
        for (Finding finding : findings) {
            if (places.putIfAbsent(finding.rule().id(), places.size()) == null) {
                writeRule(finding.rule(), json);
            }
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndObject();
        json.writeStringField("language", catalogue.language());
        json.writeStringField("columnKind", "utf16CodeUnits");
        json.writeArrayFieldStart("results");
        Fingerprints fingerprints = new Fingerprints(paths);
        for (Finding finding : findings) {
            writeResult(finding, places.getOrDefault(finding.rule().id(), -1), fingerprints, json);
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
    }

    private void writeRule(Rule rule, JsonGenerator json) throws IOException {
        Explanation explanation = explanations.apply(rule);
        json.writeStartObject();
        json.writeStringField("id", rule.id());
        writeText("shortDescription", explanation.title(), json);
        writeText("fullDescription", explanation.why(), json);
        json.writeObjectFieldStart("help");
        json.writeStringField("text", explanation.why());
        json.writeStringField("markdown", explanation.page());
        json.writeEndObject();
        json.writeObjectFieldStart("defaultConfiguration");
        json.writeStringField("level", level(rule.severity()));
        json.writeEndObject();
        json.writeEndObject();
    }

    private void writeResult(Finding finding, int rule, Fingerprints fingerprints, JsonGenerator json)
            throws IOException {
        json.writeStartObject();
        json.writeStringField("ruleId", finding.rule().id());
        json.writeNumberField("ruleIndex", rule);
        json.writeStringField("level", level(finding.severity()));
        writeText("message", withoutLinks(catalogue.sayWithRepair(finding)), json);
        json.writeArrayFieldStart("locations");
        writeLocation(finding.span(), json);
        json.writeEndArray();
        if (finding.related().isPresent()) {
            json.writeArrayFieldStart("relatedLocations");
            writeLocation(finding.related().get(), json);
            json.writeEndArray();
        }
        json.writeObjectFieldStart("partialFingerprints");
        json.writeStringField(FINGERPRINT, fingerprints.of(finding));
        json.writeEndObject();
        if (!finding.fix().isEmpty()) {
            writeFix(finding.fix(), json);
        }
        json.writeEndObject();
    }

    private static String level(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFO -> "note";
        };
    }

    /** In messages, brackets make links (section 3.11.6): names of a plan must not. */
    private static String withoutLinks(String text) {
        return text.replace("\\", "\\\\").replace("[", "\\[").replace("]", "\\]");
    }

    private static void writeText(String name, String text, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart(name);
        json.writeStringField("text", text);
        json.writeEndObject();
    }

    private void writeLocation(Span span, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeObjectFieldStart("physicalLocation");
        writeArtifact(span.source(), json);
        Region region = Region.of(span);
        json.writeObjectFieldStart("region");
        json.writeNumberField("startLine", region.number());
        if (!Region.isWholeFile(span)) {
            json.writeNumberField("startColumn", region.start() + 1);
            json.writeNumberField("endColumn", region.end() + 1);
        }
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndObject();
    }

    private void writeArtifact(Source source, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("artifactLocation");
        json.writeStringField("uri", FileUri.of(paths.apply(source)));
        json.writeEndObject();
    }

    /** Edits that belong together are one fix, which changes each file once. */
    private void writeFix(List<Edit> edits, JsonGenerator json) throws IOException {
        Map<Source, List<Edit>> changes = new LinkedHashMap<>();
        for (Edit edit : edits) {
            changes.computeIfAbsent(edit.span().source(), first -> new ArrayList<>())
                    .add(edit);
        }
        json.writeArrayFieldStart("fixes");
        json.writeStartObject();
        json.writeArrayFieldStart("artifactChanges");
        for (Map.Entry<Source, List<Edit>> change : changes.entrySet()) {
            json.writeStartObject();
            writeArtifact(change.getKey(), json);
            json.writeArrayFieldStart("replacements");
            for (Edit edit : change.getValue()) {
                writeReplacement(edit, json);
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndArray();
    }

    private static void writeReplacement(Edit edit, JsonGenerator json) throws IOException {
        Span span = edit.span();
        Region from = Region.of(span.part(0, 0));
        Region to = Region.of(span.source().span(span.end(), span.end()));
        json.writeStartObject();
        json.writeObjectFieldStart("deletedRegion");
        json.writeNumberField("startLine", from.number());
        json.writeNumberField("startColumn", from.start() + 1);
        json.writeNumberField("endLine", to.number());
        json.writeNumberField("endColumn", to.start() + 1);
        json.writeEndObject();
        writeText("insertedContent", edit.replacement(), json);
        json.writeEndObject();
    }
}
