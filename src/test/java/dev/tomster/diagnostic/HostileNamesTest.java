package dev.tomster.diagnostic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tomster.text.Source;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a stranger wrote into a plan or called a file is text in every format, and gives no orders to what reads it. */
class HostileNamesTest {
    private static final Rule RULE = Rule.error("value-number");

    /** A finding that speaks of a text, in a file of that name. */
    private static List<Finding> about(String text) {
        Source source = new Source(text, "plan: " + text + "\n");
        return List.of(Finding.of(RULE, source.span(6, 6 + text.length())).with("text", text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "::error file=a.tomster::owned",
                "a\n::error::owned",
                "a\r\n::set-output name=b::c",
                "a%0A::error::owned",
                "a%0D%0Ab, c: d",
                "]]><failure/>",
                "<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]>&e;",
                "\u0000\u0007\u001B[31mred\u001B[0m\uFFFE\uFFFF",
                "\u202Ereversed\u2066hidden",
                "\uD83D alone",
                "[click](https://example.org/evil)",
                "\"},{\"rule\":\"x",
                "{0} {1}",
                "../../etc/passwd",
                "C:\\temp\\plan.tomster"
            })
    void everyReportIsStillOne(String text) {
        List<Finding> findings = about(text);
        Reports.sarif(findings);
        Reports.json(findings);
        Reports.rdJson(findings);
        Reports.jUnit(findings, Severity.ERROR);
        Reports.jUnit(findings, Severity.ERROR, text);
        String annotations = Reports.gitHub(findings);
        assertEquals(1, annotations.lines().count(), annotations);
        assertEquals(annotations.indexOf('\n'), annotations.length() - 1, annotations);
        assertTrue(annotations.startsWith("::error file="), annotations);
    }

    @Test
    void aPropertyOfAnAnnotationEndsWhereItShould() {
        String annotation = Reports.gitHub(about("a,title=owned::b%0A"));
        assertTrue(annotation.startsWith("::error file=a%2Ctitle=owned%3A%3Ab%250A,line=1,"), annotation);
        assertTrue(annotation.endsWith("::`a,title=owned::b%250A` is not a number\n"), annotation);
    }

    @Test
    void aMessageShowsNoCharacterThatActs() {
        List<Finding> findings = about("a\u202Eb\u0007c");
        for (String report : List.of(
                Reports.sarif(findings).toString(), Reports.json(findings).toString(), Reports.gitHub(findings))) {
            assertTrue(report.contains("`a\uFFFDb\uFFFDc` is not a number"), report);
        }
    }

    @Test
    void aMessageOfSarifHoldsNoLink() {
        String report = Reports.sarif(about("[click](https://example.org)")).toString();
        assertTrue(report.contains("`\\\\[click\\\\](https://example.org)` is not"), report);
    }

    @Test
    void aPathIsAUri() {
        for (String path :
                List.of("a b/c#d?e.tomster", "::error", "été/\u202E.tomster", "%41.tomster", "/tmp/a.tomster")) {
            URI uri = URI.create(FileUri.of(path));
            assertEquals(path, uri.getPath());
            assertEquals(path.startsWith("/"), uri.isAbsolute(), path);
        }
        assertEquals("file:///C%3A/a.tomster", FileUri.of("C:/a.tomster"));
    }

    @Test
    void aPathOfXmlHoldsNoCharacterThatXmlLacks() {
        String text = JUnitReporter.escaped("a]]>\u0001<b attribute=\"c\">&\n\u202E");
        assertEquals("a]]&gt;\uFFFD&lt;b attribute=&quot;c&quot;&gt;&amp;&#10;\uFFFD", text);
        assertFalse(text.contains("\u202E"));
    }
}
