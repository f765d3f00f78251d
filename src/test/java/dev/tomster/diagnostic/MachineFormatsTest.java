package dev.tomster.diagnostic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.tomster.text.Source;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Each form for machines keeps to the schema of its format, whatever is found, and says where it is in that format's own units. */
class MachineFormatsTest {
    private static final Rule ERROR = Rule.error("value-number");
    private static final Rule WARNING = Rule.warning("currency-missing");
    private static final Rule REMARK = new Rule("value-number", Severity.INFO);

    private static final String PLAN = """
            plan: Lumen
            target:
              persona claire: Claire
            objectives:
              objective footfall: Bring new visitors
                for: clare
            """;

    private static Finding at(Source source, String text, Rule rule) {
        int start = source.text().indexOf(text);
        return Finding.of(rule, source.span(start, start + text.length())).with("text", text);
    }

    private static JsonObject first(JsonElement sarif) {
        return results(sarif).get(0);
    }

    private static List<JsonObject> results(JsonElement sarif) {
        List<JsonObject> results = new ArrayList<>();
        run(sarif).getAsJsonArray("results").forEach(result -> results.add(result.getAsJsonObject()));
        return results;
    }

    private static JsonObject run(JsonElement sarif) {
        return sarif.getAsJsonObject().getAsJsonArray("runs").get(0).getAsJsonObject();
    }

    private static JsonObject location(JsonObject result) {
        return result.getAsJsonArray("locations").get(0).getAsJsonObject().getAsJsonObject("physicalLocation");
    }

    private static String fingerprint(JsonObject result) {
        return result.getAsJsonObject("partialFingerprints").get("tomster/v1").getAsString();
    }

    @Test
    void nothingFoundIsAReport() {
        assertEquals(0, results(Reports.sarif(List.of())).size());
        assertEquals("", Reports.gitHub(List.of()));
        assertEquals("[]", Reports.gitLab(List.of()).toString());
        assertEquals(
                0,
                Reports.json(List.of())
                        .getAsJsonObject()
                        .getAsJsonArray("findings")
                        .size());
        Reports.rdJson(List.of());
        Document passed = Reports.jUnit(List.of(), Severity.ERROR, "plan.tomster");
        assertEquals("1", passed.getDocumentElement().getAttribute("tests"));
        assertEquals("0", passed.getDocumentElement().getAttribute("failures"));
    }

    @Test
    void aFindingIsToldInEachFormat() {
        List<Finding> findings = Reports.findings("plans/plan.tomster", PLAN);
        JsonObject result = first(Reports.sarif(findings));
        assertEquals("ref-undefined", result.get("ruleId").getAsString());
        assertEquals(
                "{\"artifactLocation\":{\"uri\":\"plans/plan.tomster\"},\"region\":{\"startLine\":6,\"startColumn\":10,\"endColumn\":15}}",
                location(result).toString());
        assertEquals(
                "::error file=plans/plan.tomster,line=6,endLine=6,col=10,endColumn=15,title=ref-undefined::"
                        + "unknown persona `clare`%0Ahelp: did you mean `claire`?\n",
                Reports.gitHub(findings));
        JsonObject quality = Reports.gitLab(findings).getAsJsonArray().get(0).getAsJsonObject();
        assertEquals(
                "unknown persona `clare`; help: did you mean `claire`?",
                quality.get("description").getAsString());
        JsonObject diagnostic = Reports.rdJson(findings)
                .getAsJsonObject()
                .getAsJsonArray("diagnostics")
                .get(0)
                .getAsJsonObject();
        assertEquals(
                "{\"start\":{\"line\":6,\"column\":10},\"end\":{\"line\":6,\"column\":15}}",
                diagnostic.getAsJsonObject("location").getAsJsonObject("range").toString());
        JsonObject own = Reports.json(findings)
                .getAsJsonObject()
                .getAsJsonArray("findings")
                .get(0)
                .getAsJsonObject();
        assertEquals("did you mean `claire`?", own.get("help").getAsString());
    }

    @Test
    void columnsAreCountedAsEachFormatCounts() {
        Source source = new Source("a.tomster", "plan: \uD83D\uDCA9\u00E9 ab\n");
        List<Finding> findings = List.of(at(source, "ab", ERROR));
        JsonObject region = location(first(Reports.sarif(findings))).getAsJsonObject("region");
        assertEquals(11, region.get("startColumn").getAsInt(), "units of UTF-16");
        assertEquals(13, region.get("endColumn").getAsInt());
        assertEquals(
                "utf16CodeUnits", run(Reports.sarif(findings)).get("columnKind").getAsString());
        assertTrue(Reports.gitHub(findings).contains(",col=10,endColumn=12,"), "characters");
        assertTrue(Reports.rdJson(findings).toString().contains("\"start\":{\"line\":1,\"column\":14}"), "bytes");
    }

    @Test
    void aPlaceOverSeveralLinesIsItsFirstLine() {
        Source source = new Source("a.tomster", "plan: a\r\n  b\r\n  c\r\n");
        List<Finding> findings = List.of(Finding.of(ERROR, source.span(6, 17)).with("text", "a"));
        JsonObject region = location(first(Reports.sarif(findings))).getAsJsonObject("region");
        assertEquals("{\"startLine\":1,\"startColumn\":7,\"endColumn\":8}", region.toString());
        String annotation = Reports.gitHub(findings);
        assertTrue(annotation.contains(",line=1,endLine=3,title="), annotation);
        Reports.json(findings);
        Reports.gitLab(findings);
        Reports.rdJson(findings);
    }

    @Test
    void aPlaceMayBeEmptyOrTheWholeFile() {
        Source source = new Source("a.tomster", "plan: a\n");
        List<Finding> end = List.of(Finding.of(ERROR, source.span(8, 8)).with("text", "a"));
        JsonObject region = location(first(Reports.sarif(end))).getAsJsonObject("region");
        assertEquals("{\"startLine\":2,\"startColumn\":1,\"endColumn\":1}", region.toString());
        for (String text : List.of("", "plan: a\n")) {
            List<Finding> whole = List.of(
                    Finding.of(ERROR, new Source("a.tomster", text).span(0, 0)).with("text", "a"));
            region = location(first(Reports.sarif(whole))).getAsJsonObject("region");
            assertEquals("{\"startLine\":1}", region.toString());
            assertTrue(Reports.gitHub(whole).contains(",line=1,endLine=1,title="), Reports.gitHub(whole));
            assertFalse(Reports.rdJson(whole).toString().contains("range"));
            Reports.gitLab(whole);
            Reports.json(whole);
            Reports.jUnit(whole, Severity.ERROR);
        }
    }

    @Test
    void aFingerprintOutlivesWhatChangesAboveIt() {
        String before = fingerprint(first(Reports.sarif(Reports.findings("plan.tomster", PLAN))));
        String moved =
                PLAN.replace("target:", "  brand: Lumen\n\n// who\ntarget:").replace("\n", "\r\n");
        assertEquals(before, fingerprint(first(Reports.sarif(Reports.findings("plan.tomster", moved)))));
        String elsewhere = PLAN.replace("objective footfall", "objective orders");
        assertNotEquals(before, fingerprint(first(Reports.sarif(Reports.findings("plan.tomster", elsewhere)))));
        assertNotEquals(before, fingerprint(first(Reports.sarif(Reports.findings("other.tomster", PLAN)))));
    }

    @Test
    void equalFindingsHaveDifferentFingerprints() {
        List<Finding> findings = Reports.findings("plan.tomster", PLAN.replace("clare", "clare, bob, clare"));
        assertEquals(3, findings.size());
        List<String> prints = results(Reports.sarif(findings)).stream()
                .map(MachineFormatsTest::fingerprint)
                .toList();
        assertEquals(3, new HashSet<>(prints).size(), prints::toString);
        List<String> ofGitLab = new ArrayList<>();
        Reports.gitLab(findings)
                .getAsJsonArray()
                .forEach(entry ->
                        ofGitLab.add(entry.getAsJsonObject().get("fingerprint").getAsString()));
        assertEquals(prints, ofGitLab);
    }

    @Test
    void gitHubShowsTheHeaviestFirst() {
        Source source = new Source("a.tomster", "plan: one two three\n");
        String report = Reports.gitHub(
                List.of(at(source, "one", REMARK), at(source, "two", WARNING), at(source, "three", ERROR)));
        List<String> commands =
                report.lines().map(line -> line.substring(0, line.indexOf(' '))).toList();
        assertEquals(List.of("::error", "::warning", "::notice"), commands);
    }

    @Test
    void aTestFailsWhereTheRunDoes() {
        Source source = new Source("a.tomster", "plan: one two\n");
        List<Finding> findings = List.of(at(source, "one", WARNING), at(source, "two", ERROR));
        assertEquals(
                "1",
                Reports.jUnit(findings, Severity.ERROR).getDocumentElement().getAttribute("failures"));
        Document strict = Reports.jUnit(findings, Severity.INFO, "b.tomster");
        assertEquals("2", strict.getDocumentElement().getAttribute("failures"));
        assertEquals("3", strict.getDocumentElement().getAttribute("tests"));
        NodeList suites = strict.getElementsByTagName("testsuite");
        assertEquals("b.tomster", ((Element) suites.item(0)).getAttribute("name"));
        assertEquals("a.tomster", ((Element) suites.item(1)).getAttribute("name"));
    }

    @Test
    void everyRuleThatIsMetIsExplained() {
        JsonObject driver = run(Reports.sarif(Reports.findings("plan.tomster", PLAN), Catalogue.of("fr")))
                .getAsJsonObject("tool")
                .getAsJsonObject("driver");
        assertEquals("fr", driver.get("language").getAsString());
        JsonObject rule = driver.getAsJsonArray("rules").get(0).getAsJsonObject();
        assertEquals("ref-undefined", rule.get("id").getAsString());
        assertFalse(rule.getAsJsonObject("help").get("markdown").getAsString().isBlank());
        assertFalse(rule.getAsJsonObject("help").get("text").getAsString().isBlank());
    }

    @Test
    void aFixIsToldWhereTheFormatHasWordsForIt() {
        Source source = new Source("a.tomster", "plan: \u00E9 one\n");
        Finding finding = at(source, "one", ERROR);
        List<Finding> findings = List.of(finding.fix(finding.span(), "two"));
        String fixes = first(Reports.sarif(findings)).get("fixes").toString();
        assertTrue(fixes.contains("\"startColumn\":9,\"endLine\":1,\"endColumn\":12"), fixes);
        assertTrue(fixes.contains("\"insertedContent\":{\"text\":\"two\"}"), fixes);
        String suggestions = Reports.rdJson(findings).toString();
        assertTrue(
                suggestions.contains("\"suggestions\":[{\"range\":{\"start\":{\"line\":1,\"column\":10}"), suggestions);
        assertTrue(Reports.json(findings).toString().contains("\"replacement\":\"two\""));
    }

    @Test
    void moreFindingsThanAnybodyReadsAreStillAReport() {
        Findings many = new Findings();
        Source source = new Source("a.tomster", "plan: a\n" + "x\n".repeat(Findings.MOST + 5));
        for (int i = 0; i < Findings.MOST + 5; i++) {
            many.add(Finding.of(ERROR, source.line(i + 2)).with("text", "x"));
        }
        List<Finding> findings = many.sorted();
        assertEquals(Findings.MOST + 1, results(Reports.sarif(findings)).size());
        assertEquals(
                Findings.MOST + 1, Reports.gitLab(findings).getAsJsonArray().size());
        assertEquals(Findings.MOST + 1, Reports.gitHub(findings).lines().count());
    }
}
