package dev.tomster.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.tomster.diagnostic.Reports;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code check --matrix} tells what a plan covers. */
class MatrixTest {
    private static final int WIDEST = 120;
    private static final String PLAN = """
            plan: Ravel
              period: 2027
              currency: EUR
            target:
              persona nora: Nora
              persona paul: Paul
            objectives:
              objective lunches: Fill the tables at noon
                for: nora
              objective fame: Be known
            message:
              message quick: Back at your desk at one
                for: nora
            resources:
              cost ads: Ads
                amount: 600.50 EUR
                objective: lunches
              cost print: Print
                amount: 80 USD
                objective: lunches
              cost prizes: Prizes
                amount: ?
                objective: fame
              cost room: Room
                amount: 100 EUR
                objective: fame
            """;

    @TempDir
    private Path folder;

    static List<String> examples() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("examples/real"))) {
            return Stream.concat(files.map(Path::toString), Stream.of("examples/lumen/lumen-fr.tomster"))
                    .filter(file -> file.endsWith(".tomster"))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void eachAudienceHasATableWithItsHoles() throws IOException {
        Run run = Run.of("check", "--matrix", write("plan.tomster", PLAN));
        assertEquals("", run.err());
        assertEquals(0, run.status());
        String[] lines = run.out().lines().map(String::stripTrailing).toArray(String[]::new);
        assertEquals("Ravel (" + folder.resolve("plan.tomster") + ")", lines[0]);
        assertEquals("persona nora: Nora", lines[2]);
        assertEquals(
                List.of("lunches", "quick", "(none!)", "(none!)", "600.50\u00A0EUR +"),
                List.of(lines[4].strip().split(" {2,}")));
        assertEquals("80\u00A0USD", lines[5].strip());
        assertEquals("persona paul: Paul", lines[7]);
        assertEquals(
                List.of("(none!)"),
                Stream.of(lines[9].strip().split(" {2,}")).distinct().toList());
        assertEquals("for nobody in particular", lines[11]);
        assertTrue(lines[13].endsWith(">= 100\u00A0EUR"), lines[13]);
        assertTrue(run.out().contains("needs or goals or expectations (nora, paul)"), run::out);
        assertTrue(
                Pattern.compile("Technologies +0\u00A0%  channel, ")
                        .matcher(run.out())
                        .find(),
                run::out);
    }

    @Test
    void theSameIsSaidInFrench() throws IOException {
        String plan = "langue: fr\nplan: Ravel\ncible:\n  persona nora: Nora\n";
        Run run = Run.of("check", "--matrix", "--messages", "fr", write("plan.tomster", plan));
        assertTrue(run.out().contains("OBJECTIF"), run::out);
        assertTrue(run.out().contains("(rien\u00A0!)"), run::out);
        assertTrue(run.out().contains("besoins ou"), run::out);
    }

    @Test
    void programsGetIdsPlacesAndExactMoney() throws IOException {
        JsonObject plan = plans(Run.of("check", "--matrix", "--format", "json", write("plan.tomster", PLAN))
                        .out())
                .get(0);
        List<JsonObject> traces = objects(plan.get("traces"));
        assertEquals(
                "persona.nora",
                traces.get(0).getAsJsonObject("audience").get("id").getAsString());
        assertEquals(
                "[{\"amount\":\"600.5\",\"currency\":\"EUR\",\"bound\":\"exactly\"},"
                        + "{\"amount\":\"80\",\"currency\":\"USD\",\"bound\":\"exactly\"}]",
                traces.get(0).get("money").toString());
        assertEquals("[\"channels\",\"kpis\"]", traces.get(0).get("holes").toString());
        assertEquals(
                "[{\"amount\":\"100\",\"currency\":\"EUR\",\"bound\":\"at-least\"}]",
                traces.get(2).get("money").toString());
        JsonObject target = objects(plan.get("steps")).get(1);
        JsonObject gap = objects(target.get("gaps")).get(0);
        assertEquals("persona.nora", gap.getAsJsonObject("element").get("id").getAsString());
        assertEquals(5, gap.get("line").getAsInt());
        assertEquals("[\"age\"]", gap.get("names").toString());
        assertTrue(gap.get("file").getAsString().endsWith("plan.tomster"));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void realPlansFitTheScreenAndTheSchema(String plan) {
        // Real plans may have warnings that reach no gate, and none of them has errors.
        Run text = Run.of("check", "--matrix", plan);
        assertEquals(0, text.status(), text::out);
        assertTrue(text.out()
                .lines()
                .skip(1)
                .filter(line -> line.startsWith("  "))
                .allMatch(line -> line.length() <= WIDEST));
        assertEquals(
                1,
                plans(Run.of("check", "--matrix", "--format", "json", plan).out())
                        .size());
    }

    @Test
    void severalPlansStandInTheOrderOfTheCommandLine() throws IOException {
        String first = write("b.tomster", "plan: B\n");
        String second = write("a.tomster", "plan: A\n");
        List<JsonObject> plans = plans(
                Run.of("check", "--matrix", "--format", "json", first, second).out());
        assertEquals(
                List.of("B", "A"),
                plans.stream().map(plan -> plan.get("title").getAsString()).toList());
        assertTrue(Run.of("check", "--matrix", first, second).out().contains("\nA (" + second + ")\n"));
    }

    @Test
    void aPlanWithErrorsHasFindingsInstead() throws IOException {
        String wrong = write("wrong.tomster", PLAN.replace("for: nora", "for: nroa"));
        String right = write("plan.tomster", PLAN);
        Run run = Run.of("check", "--matrix", right, wrong);
        assertEquals(1, run.status());
        assertTrue(run.out().contains("error[ref-undefined]"), run::out);
        assertFalse(run.out().contains("OBJECTIVE"), run::out);
        Run json = Run.of("check", "--matrix", "--format", "json", wrong);
        assertEquals(1, json.status());
        assertTrue(json.out().contains("\"findings\""), json::out);
    }

    @Test
    void whatFailsTheRunIsTold() throws IOException {
        Run run = Run.of("check", "--matrix", "--fail-on", "info", write("plan.tomster", PLAN));
        assertEquals(1, run.status());
        assertFalse(run.out().contains("OBJECTIVE"), run::out);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sarif", "github", "gitlab", "rdjson", "junit"})
    void formatsOfFindingsAreRefused(String format) throws IOException {
        Run run = Run.of("check", "--matrix", "--format", format, write("plan.tomster", PLAN));
        assertEquals(2, run.status());
        assertEquals("", run.out());
        assertTrue(run.err().contains("`--matrix` is told as text or json, not as " + format), run::err);
    }

    @Test
    void titlesCannotActOnTheTerminal() throws IOException {
        String plan = PLAN.replace("persona nora: Nora", "persona nora: No\u202Era");
        Run run = Run.of("check", "--matrix", write("plan.tomster", plan));
        assertFalse(run.out().contains("\u202E"), run::out);
    }

    private static List<JsonObject> plans(String document) {
        try {
            String schema = Files.readString(Path.of("docs/schema/coverage.schema.json"));
            return objects(Reports.valid(schema, document).getAsJsonObject().get("plans"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<JsonObject> objects(JsonElement array) {
        return StreamSupport.stream(array.getAsJsonArray().spliterator(), false)
                .map(JsonElement::getAsJsonObject)
                .toList();
    }

    private String write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }
}
