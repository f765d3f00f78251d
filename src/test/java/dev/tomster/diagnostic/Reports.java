package dev.tomster.diagnostic;

import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import dev.harrel.jsonschema.Validator;
import dev.harrel.jsonschema.ValidatorFactory;
import dev.harrel.jsonschema.providers.GsonNode;
import dev.tomster.app.Explanations;
import dev.tomster.compile.PlanLoader;
import dev.tomster.text.Source;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.Assertions;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** What the reporters write, each held against the schema of its format before anything else is asked. */
public final class Reports {
    private static final Catalogue ENGLISH = Catalogue.of("en");

    private Reports() {}

    /** What is found in a plan in one file. */
    static List<Finding> findings(String name, String plan) {
        Findings findings = new Findings();
        PlanLoader.compile(new Source(name, plan), findings);
        return findings.sorted();
    }

    static String text(Reporter reporter, List<Finding> findings) {
        StringBuilder out = new StringBuilder();
        try {
            reporter.report(findings, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    static JsonElement json(List<Finding> findings) {
        String schema = read(Path.of("docs/schema/findings.schema.json"));
        return valid(schema, text(new JsonReporter(ENGLISH, "1", Source::name), findings));
    }

    static JsonElement sarif(List<Finding> findings) {
        return sarif(findings, ENGLISH);
    }

    static JsonElement sarif(List<Finding> findings, Catalogue catalogue) {
        Reporter reporter = new SarifReporter(catalogue, "1", Source::name, new Explanations(catalogue));
        return valid(resource("/schema/sarif-schema-2.1.0.json"), text(reporter, findings));
    }

    static JsonElement gitLab(List<Finding> findings) {
        String report = text(new GitLabReporter(ENGLISH, Source::name), findings);
        return valid(resource("/dev/tomster/diagnostic/gitlab.schema.json"), report);
    }

    static JsonElement rdJson(List<Finding> findings) {
        String report = text(new RdJsonReporter(ENGLISH, Source::name), findings);
        return valid(resource("/dev/tomster/diagnostic/rdjson.schema.json"), report);
    }

    static String gitHub(List<Finding> findings) {
        return text(new GitHubReporter(ENGLISH, Source::name), findings);
    }

    static Document jUnit(List<Finding> findings, Severity failOn, String... plans) {
        return validXml(text(new JUnitReporter(ENGLISH, Source::name, failOn, List.of(plans)), findings));
    }

    /** A JSON document that keeps to a schema. */
    public static JsonElement valid(String schema, String document) {
        Validator.Result result = new ValidatorFactory()
                .withJsonNodeFactory(new GsonNode.Factory())
                .validate(schema, document);
        List<String> errors = result.getErrors().stream()
                .map(error -> error.getInstanceLocation() + " " + error.getError())
                .toList();
        Assertions.assertEquals(List.of(), errors, document);
        return JsonParser.parseString(document);
    }

    static Document validXml(String document) {
        try {
            SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                    .newSchema(Reports.class.getResource("/dev/tomster/diagnostic/junit.xsd"))
                    .newValidator()
                    .validate(new StreamSource(new StringReader(document)));
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(document)));
        } catch (SAXException | ParserConfigurationException e) {
            throw new AssertionError(document, e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String resource(String name) {
        try (InputStream in = Objects.requireNonNull(Reports.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
