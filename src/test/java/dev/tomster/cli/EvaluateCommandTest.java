package dev.tomster.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.tomster.diagnostic.Reports;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code tomster evaluate} as people and programs use it. */
class EvaluateCommandTest {
    private static final String LUMEN = "examples/lumen/lumen.tomster";
    private static final String FILES =
            "examples/lumen/results/networks-2027.csv,examples/lumen/results/house-2027.csv";
    private static final String FRENCH_FILES =
            "examples/lumen/resultats/reseaux-2027.csv,examples/lumen/resultats/maison-2027.csv";

    @TempDir
    private Path folder;

    @Test
    void lumenContinuesAdjustsAndChanges() throws IOException {
        Run run = Run.of("evaluate", LUMEN, "--results", FILES, "--on", "2027-08-31");
        assertEquals(0, run.status(), run::err);
        assertTrue(run.err().contains("`visits` came to 3\u202F865 on 2027-06-30 instead of 4\u202F000"), run::err);
        Set<String> decisions = new TreeSet<>();
        JsonObject scoreboard = json("evaluate", LUMEN, "--results", FILES, "--on", "2027-08-31", "--format", "json");
        for (JsonElement kpi : scoreboard.getAsJsonArray("kpis")) {
            decisions.add(kpi.getAsJsonObject()
                    .getAsJsonObject("verdict")
                    .get("decision")
                    .getAsString());
        }
        assertTrue(decisions.containsAll(Set.of("continue", "adjust", "change")), decisions::toString);
    }

    /** Three decisions, recomputed by hand from the files. */
    @Test
    void threeDecisionsOfLumenByHand() throws IOException {
        JsonObject scoreboard = json("evaluate", LUMEN, "--results", FILES, "--on", "2027-08-31", "--format", "json");
        // 410 + 455 + 560 + 640 + 820 + 980 + 930 + 700 = 5 495. From 4 000 on 30 June to 9 000 on 30 November, 62 of
        // 153 days
        // after June: 4 000 + 5 000 x 62 / 153 = 6 026.1; 5 495 / 6 026.1 = 91.1 %, and the plan goes on from 90 %.
        assertEquals("5495 91.1 continue", told(scoreboard, "kpi.visits"));
        // The median of 6, 4.5, 4.2, 3.9, 3.8, 3.5, 3.9 and 4.6 hours: (3.9 + 4.2) / 2 = 4.05. More than 4, not more
        // than 12.
        assertEquals("4.05 98.7 adjust", told(scoreboard, "kpi.first-answer"));
        // By quarters 8, 10 and, of the third, 5 + 2 = 7: 25. 60 x 243 / 304 days = 47.96; 25 / 47.96 = 52.1 %, below
        // 60 %.
        assertEquals("25 52.1 change", told(scoreboard, "kpi.requests"));
    }

    private static String told(JsonObject scoreboard, String id) {
        for (JsonElement element : scoreboard.getAsJsonArray("kpis")) {
            JsonObject kpi = element.getAsJsonObject();
            if (kpi.get("id").getAsString().equals(id)) {
                JsonObject progress = kpi.getAsJsonObject("progress");
                return progress.getAsJsonObject("actual").get("amount").getAsString() + " "
                        + progress.get("pace").getAsString() + " "
                        + kpi.getAsJsonObject("verdict").get("decision").getAsString();
            }
        }
        return "";
    }

    @Test
    void bothLanguagesComeToTheSame() throws IOException {
        JsonObject english = json("evaluate", LUMEN, "--results", FILES, "--format", "json");
        JsonObject french =
                json("evaluate", "examples/lumen/lumen-fr.tomster", "--results", FRENCH_FILES, "--format", "json");
        assertEquals(values(english), values(french));
    }

    private static List<String> values(JsonObject scoreboard) {
        List<String> values = new ArrayList<>();
        for (JsonElement element : scoreboard.getAsJsonArray("kpis")) {
            JsonObject kpi = element.getAsJsonObject();
            values.add(kpi.get("id") + " " + kpi.get("total") + " "
                    + kpi.getAsJsonObject("verdict").get("decision"));
        }
        return values;
    }

    @Test
    void thePlansOwnFileIsReadWhereNoOtherIsNamed() throws IOException {
        Run run = Run.of("evaluate", "examples/maison/noel.tomster");
        assertEquals(0, run.status(), run::err);
        assertTrue(run.out().contains("2027-10"), run::out);
    }

    @Test
    void theTableFitsTheScreen() {
        Run run = Run.of("evaluate", LUMEN, "--results", FILES, "--on", "2027-08-31");
        assertTrue(
                run.out()
                        .lines()
                        .filter(line -> line.startsWith("  ") && !line.startsWith("  - "))
                        .allMatch(line -> line.length() <= 150),
                run::out);
    }

    @Test
    void markdownHasATable() {
        Run run = Run.of("evaluate", LUMEN, "--results", FILES, "--format", "md");
        assertTrue(run.out().startsWith("# Lumen, social media strategy 2027\n\n"), run::out);
        assertTrue(run.out().contains("| INDICATOR | LATEST |"), run::out);
        assertTrue(run.out().lines().filter(line -> line.startsWith("|")).allMatch(line -> line.endsWith(" |")));
    }

    @Test
    void theReasonsAreToldInFrench() {
        Run run = Run.of("evaluate", LUMEN, "--results", FILES, "--messages", "fr", "--on", "2027-08-31");
        assertTrue(run.out().contains("le plan se poursuit à >= 90\u00A0% du rythme prévu"), run::out);
        assertTrue(run.out().contains("poursuivre"), run::out);
    }

    @Test
    void goodRowsAreToldBesideBadOnesAndTheRunFails() throws IOException {
        String plan = write("plan.tomster", "plan: P\n  period: 2027\nevaluate:\n  kpi k: K\n    formula: clicks\n");
        String csv = write("r.csv", "month,clicks\n2027-01,5\n2027-02,many\n");
        Run run = Run.of("evaluate", plan, "--results", csv);
        assertEquals(1, run.status());
        assertTrue(run.err().contains("r.csv:3:9"), run::err);
        assertTrue(run.err().contains("3 | 2027-02,many"), run::err);
        assertTrue(run.out().contains("2027-01: 5"), run::out);
    }

    @Test
    void aPlanWithErrorsIsNotEvaluated() throws IOException {
        Run run = Run.of("evaluate", write("plan.tomster", "plan: P\nevaluate:\n  kpi k: K\n    formla: clicks\n"));
        assertEquals(1, run.status());
        assertEquals("", run.out());
        assertTrue(run.err().contains("error["), run::err);
    }

    @Test
    void anAmbiguousNameAsksWhich() throws IOException {
        String plan =
                write("plan.tomster", "plan: P\n  period: 2027\nevaluate:\n  kpi k: K\n    formula: engagement-rate\n");
        Run run = Run.of("evaluate", plan);
        assertTrue(run.err().contains("`engagement-rate` stands for several indicators"), run::err);
        assertTrue(run.err().contains("`engagement-rate-by-reach`, `engagement-rate-by-followers`"), run::err);
        assertTrue(Run.of("check", plan).out().contains("stands for several indicators"));
    }

    @Test
    void aFormulaThatMixesUnitsIsAFinding() throws IOException {
        String plan = write(
                "plan.tomster",
                "plan: P\n  period: 2027\n  currency: EUR\nevaluate:\n  kpi k: K\n    formula: cost + clicks\n");
        Run run = Run.of("evaluate", plan, "--results", write("r.csv", "month,cost,clicks\n2027-01,1,2\n"));
        assertTrue(run.err().contains("`k`: `cost` and `clicks` are of different kinds"), run::err);
        assertTrue(run.err().contains("plan.tomster:6:14"), run::err);
    }

    @Test
    void wrongUsageIsExplained() throws IOException {
        assertEquals(2, Run.of("evaluate").status());
        assertEquals(2, Run.of("evaluate", LUMEN, LUMEN).status());
        assertEquals(2, Run.of("evaluate", LUMEN, "--map", "meta").status());
        assertEquals(2, Run.of("evaluate", LUMEN, "--on", "tomorrow").status());
        Run run = Run.of(
                "evaluate", LUMEN, "--results", folder.resolve("none.csv").toString());
        assertEquals(1, run.status());
        assertTrue(run.err().contains("none.csv"), run::err);
        assertFalse(run.err().contains("Exception"), run::err);
        Run map = Run.of("evaluate", LUMEN, "--results", FILES.substring(0, FILES.indexOf(",")), "--map", "facebok");
        assertTrue(map.err().contains("facebok"), map::err);
        assertFalse(map.err().contains("Exception"), map::err);
    }

    @Test
    void sameInputSameBytes() {
        String[] line = {"evaluate", LUMEN, "--results", FILES, "--format", "json"};
        assertEquals(Run.of(line).out(), Run.of(line).out());
    }

    private static JsonObject json(String... line) throws IOException {
        String schema = Files.readString(Path.of("docs/schema/scoreboard.schema.json"));
        return Reports.valid(schema, Run.of(line).out()).getAsJsonObject();
    }

    private String write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }
}
