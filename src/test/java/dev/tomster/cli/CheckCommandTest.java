package dev.tomster.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code check} tells everything that is wrong, and its status says whether a gate should close. */
class CheckCommandTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"examples/lumen/lumen.tomster", "examples/lumen/lumen-fr.tomster"})
    void theExamplesAreWithoutFindings(String plan) {
        Run run = Run.of("check", plan);
        assertEquals(new Run(0, "no findings\n", ""), run);
    }

    @Test
    void aFindingHasItsPlaceItsLineAndItsRepair() throws IOException {
        Path plan = write("""
                plan: Lumen
                target:
                  persona claire: Claire
                objectives:
                  objective footfall: Bring new visitors
                    for: clare
                """);
        Run run = Run.of("check", plan.toString());
        assertEquals(1, run.status());
        assertEquals("""
                error[ref-undefined]: unknown persona `clare`
                  %s:6:10
                  |
                6 |     for: clare
                  |          ^^^^^ not declared
                  = help: did you mean `claire`?

                1 error
                """.formatted(plan), run.out());
        assertTrue(run.err().isEmpty());
    }

    @Test
    void theSameIsSaidInFrench() throws IOException {
        Path plan = write("plan: Lumen\ntarget:\n  persona a: A\nobjectives:\n  objective o: O\n    for: b\n");
        Run run = Run.of("check", "--messages", "fr", plan.toString());
        assertEquals(1, run.status());
        assertTrue(run.out().startsWith("erreur[ref-undefined]"), run::out);
        assertTrue(run.out().endsWith("1 erreur\n"), run::out);
    }

    @Test
    void colourIsForTerminals() throws IOException {
        Path plan = write("plan: Lumen\n  brnd: x\n");
        assertFalse(Run.of("check", plan.toString()).out().contains("\u001B"));
        assertTrue(Run.atTerminal("check", plan.toString()).out().contains("\u001B[1;31merror"));
    }

    @Test
    void warningsFailOnlyWhenAskedTo() throws IOException {
        Path plan = write("plan: Lumen\nmessage:\n  promise: One quiet hour\ntarget:\n  persona a: A\n");
        assertEquals(0, Run.of("check", plan.toString()).status());
        assertEquals(1, Run.of("check", "--fail-on", "warning", plan.toString()).status());
        assertEquals(1, Run.of("check", "--fail-on", "info", plan.toString()).status());
    }

    @Test
    void allPlansOfARunAreReported() throws IOException {
        Path first = Files.writeString(folder.resolve("a.tomster"), "plan: A\n  brnd: x\n");
        Path second = Files.writeString(folder.resolve("b.tomster"), "plan: B\n  brnd: x\n");
        Run run = Run.of("check", first.toString(), second.toString());
        assertEquals(1, run.status());
        assertTrue(run.out().contains("a.tomster:2:3"), run::out);
        assertTrue(run.out().contains("b.tomster:2:3"), run::out);
        assertTrue(run.out().endsWith("2 errors\n"), run::out);
    }

    @Test
    void jsonHasTheSameFindingsForMachines() throws IOException {
        Path plan = write("plan: Lumen\n  brnd: \"x\\y\"\n  currency: gold\n");
        Run run = Run.of("check", "--format", "json", plan.toString());
        assertEquals(1, run.status());
        List<String> texts = new ArrayList<>();
        try (JsonParser json = new JsonFactory().createParser(run.out())) {
            for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
                if (token.isScalarValue()) {
                    texts.add(json.currentName() + "=" + json.getText());
                }
            }
        }
        assertTrue(texts.contains("rule=keyword-unknown"), texts::toString);
        assertTrue(texts.contains("rule=value-currency"), texts::toString);
        assertTrue(texts.contains("file=" + plan), texts::toString);
        assertTrue(texts.stream().filter("severity=error"::equals).count() == 2, texts::toString);
    }

    @Test
    void jsonWithoutFindingsIsStillADocument() {
        Run run = Run.of("check", "--format", "json", "examples/lumen/lumen.tomster");
        assertEquals(0, run.status());
        assertTrue(run.out().contains("\"findings\""), run::out);
    }

    @ParameterizedTest
    @CsvSource({
        "json, '\"file\" : \"examples/lumen/'", "sarif, '\"uri\" : \"examples/lumen/'",
                "github, '::error file=examples/lumen/'",
        "gitlab, '\"path\" : \"examples/lumen/'", "rdjson, '\"path\" : \"examples/lumen/'",
                "junit, 'name=\"examples/lumen/'"
    })
    void machinesAreToldThePathInTheRepository(String format, String path) {
        String plan = Path.of("examples/lumen/none.tomster").toAbsolutePath().toString();
        Run run = Run.of("check", "--format", format, plan);
        assertEquals(1, run.status());
        assertTrue(run.out().contains(path + "none.tomster"), run::out);
        assertTrue(run.err().isEmpty());
    }

    @Test
    void aFileOfSeveralPlansIsToldOnce() throws IOException {
        Files.writeString(folder.resolve("part.tomster"), "target:\n  prsona a: A\n");
        Path first = Files.writeString(folder.resolve("a.tomster"), "include: part.tomster\nplan: A\n");
        Path second = Files.writeString(folder.resolve("b.tomster"), "include: part.tomster\nplan: B\n");
        Run run = Run.of("check", first.toString(), second.toString());
        assertTrue(run.out().endsWith("1 error\n"), run::out);
    }

    private Path write(String text) throws IOException {
        return Files.writeString(folder.resolve("plan.tomster"), text);
    }
}
