package dev.tomster.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import dev.tomster.diagnostic.Reports;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The forms and the exit status of {@code diff}, with text in them that would like to be more than text. */
class DiffCommandTest {
    private static final Path SCHEMA = Path.of("docs/schema/diff.schema.json");
    private static final String PLAN = """
            language: en
            plan: Lumen
            objectives:
              objective footfall: Bring visitors
                target: 9 000
                relevant: a basket
            """;
    private static final String EVIL =
            "@everyone @_team <script>alert(1)</script> <!-- tomster diff --> `x` | #1 [a](http://b.example) ![i](j)";

    @TempDir
    private Path folder;

    private Path plan(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private Run diff(String before, String after, String... more) throws IOException {
        String[] arguments = new String[3 + more.length];
        arguments[0] = "diff";
        arguments[1] = plan("old.tomster", before).toString();
        arguments[2] = plan("new.tomster", after).toString();
        System.arraycopy(more, 0, arguments, 3, more.length);
        return Run.of(arguments);
    }

    @Test
    void theStatusIsThatOfTheLevel() throws IOException {
        String commitment = PLAN.replace("9 000", "8 000");
        String wording = PLAN.replace("a basket", "the basket");
        assertEquals(0, diff(PLAN, commitment).status());
        assertEquals(1, diff(PLAN, commitment, "--fail-on", "commitment").status());
        assertEquals(1, diff(PLAN, commitment, "--fail-on", "wording").status());
        assertEquals(0, diff(PLAN, wording, "--fail-on", "content").status());
        assertEquals(1, diff(PLAN, wording, "--fail-on", "wording").status());
        assertEquals(2, diff(PLAN, wording, "--fail-on", "everything").status());
    }

    @Test
    void aSideThatIsNotThereIsNoDifference() throws IOException {
        Run run = Run.of("diff", plan("a.tomster", PLAN).toString(), folder + "/b.tomster");
        assertEquals(1, run.status());
        assertTrue(run.err().contains("error[file]"), run.err());
        assertFalse(run.out().contains("no changes"), run.out());
        assertTrue(run.out().contains("cannot be compared"), run.out());
        assertEquals(2, Run.of("diff", "one.tomster").status());
    }

    @Test
    void aRemarkIsToldOnceWhereverItStands() throws IOException {
        String one = PLAN.replace("9 000", "9 000 (a guess)");
        Run run = diff(one, one.replace("9 000", "8 000"));
        assertTrue(run.out().contains("9 000 (a guess) \u2192 8 000 (a guess)  \u22121"), run.out());
        String below = PLAN.replace("9 000", "9 000\n      a guess");
        assertTrue(
                diff(below, below.replace("9 000", "8 000")).out().contains("9 000 (a guess) \u2192 8 000 (a guess)"));
    }

    @Test
    void levelsOfTheUsersOwnGoFirst() throws IOException {
        Path levels = plan("levels.ini", "objective.relevant = commitment\n");
        String other = PLAN.replace("a basket", "the basket");
        assertEquals(
                1,
                diff(PLAN, other, "--levels", levels.toString(), "--fail-on", "commitment")
                        .status());
        Files.writeString(levels, "objective.nonsense = commitment\n");
        Run wrong = diff(PLAN, other, "--levels", levels.toString());
        assertEquals(2, wrong.status());
        assertTrue(
                wrong.err().contains("levels.ini:1: there is no kind or property `objective.nonsense`"), wrong.err());
        Run noText = diff(PLAN, other, "--levels", folder.toString());
        assertEquals(2, noText.status());
        assertTrue(noText.err().contains("is no text file"), noText.err());
    }

    @Test
    void textOfAPlanDoesNothingInAComment() throws IOException {
        String evil = PLAN.replace("Bring visitors", EVIL).replace("a basket", EVIL);
        String comment = diff(PLAN, evil, "--format", "markdown").out()
                + diff(evil, PLAN.replace("9 000", "1"), "--format", "markdown").out();
        // An escape is gone once a service looks for mentions.
        assertFalse(Pattern.compile("@\\\\?[\\w-]").matcher(comment).find(), comment);
        assertFalse(comment.contains("<script"), comment);
        assertFalse(Pattern.compile("(?<!\\\\)\\[a").matcher(comment).find(), comment);
        assertFalse(comment.contains("http://"), comment);
        assertFalse(Pattern.compile("#1").matcher(comment).find(), comment);
        assertEquals(2, comment.split("<!-- tomster diff -->", -1).length - 1, comment);
        comment.lines()
                .filter(line -> line.startsWith("|"))
                .forEach(line -> assertEquals(
                        6,
                        Pattern.compile("(?<!\\\\)\\|").matcher(line).results().count(),
                        line));
    }

    private static String section(int lines) {
        return "plan: Lumen\n  section all: All\n" + "    one word after the other\n".repeat(lines);
    }

    @Test
    void oneTextOfTwoHundredThousandCharactersHasItsRoomInAComment() throws IOException {
        // A text that is compared as a whole, and one with more small changes than a comment has room for.
        for (int lines : new int[] {8_000, 390}) {
            String text = section(lines);
            Run run = diff(text, text.replace("word", "term"), "--format", "markdown");
            assertEquals(0, run.status(), run::err);
            assertTrue(
                    run.out().length() <= 60_000, () -> lines + ": " + run.out().length());
            assertTrue(run.out().contains("`section all`"), run::out);
        }
    }

    @Test
    void aCommentIsCutBetweenItemsAndCountsTheRest() throws IOException {
        StringBuilder many = new StringBuilder(PLAN);
        for (int i = 0; i < 900; i++) {
            many.append("  objective o")
                    .append(i)
                    .append(": ")
                    .append("Number of things ".repeat(12))
                    .append(i)
                    .append("\n    target: 5\n");
        }
        assertTrue(many.length() > 180_000);
        String comment = diff(PLAN, many.toString(), "--format", "markdown").out();
        assertTrue(comment.length() <= 60_000, () -> "" + comment.length());
        assertTrue(comment.length() > 50_000, () -> "" + comment.length());
        Matcher rest = Pattern.compile("\\*\\*(\\d+) more changes").matcher(comment);
        assertTrue(rest.find());
        long rows =
                comment.lines().filter(line -> line.startsWith("| `objective")).count();
        long findings = comment.lines().filter(line -> line.startsWith("- `")).count();
        int all = Integer.parseInt(rest.group(1)) + (int) (rows + findings);
        JsonObject json = plan(diff(PLAN, many.toString(), "--format", "json").out());
        assertEquals(
                json.getAsJsonArray("changes").size()
                        + json.getAsJsonArray("appeared").size()
                        + json.getAsJsonArray("mended").size()
                        + json.getAsJsonArray("effects").size(),
                all);
    }

    private static JsonObject plan(String document) throws IOException {
        return Reports.valid(Files.readString(SCHEMA), document)
                .getAsJsonObject()
                .getAsJsonArray("plans")
                .get(0)
                .getAsJsonObject();
    }

    @Test
    void theJsonIsThatOfItsSchema() throws IOException {
        JsonObject told = plan(
                diff(PLAN, PLAN.replace("9 000", "8 000"), "--format", "json").out());
        assertEquals(
                "restated",
                told.getAsJsonArray("changes")
                        .get(0)
                        .getAsJsonObject()
                        .get("kind")
                        .getAsString());
        assertEquals(
                "target",
                told.getAsJsonArray("changes")
                        .get(0)
                        .getAsJsonObject()
                        .get("property")
                        .getAsString());
        plan(diff(PLAN, "", "--format", "json").out());
        plan(diff(PLAN, "plan\u0000", "--format", "json").out());
        plan(diff("language: fr\nplan: Lumen\n", PLAN, "--format", "json").out());
        try (var edits = Files.list(Path.of("examples/review"))) {
            for (Path edit : edits.filter(Files::isDirectory).toList()) {
                plan(Run.of("diff", "examples/review/before/lumen.tomster", edit + "/lumen.tomster", "--format", "json")
                        .out());
            }
        }
    }

    @Test
    void theHtmlPageRunsOnlyItsOwnScript() throws IOException {
        String page = diff(PLAN, PLAN.replace("Bring visitors", EVIL).replace("9 000", "8 000"), "--format", "html")
                .out();
        assertFalse(page.contains("<script>alert"), page);
        assertEquals(1, page.split("<script", -1).length - 1);
        assertTrue(page.contains("default-src 'none'"));
        assertFalse(Pattern.compile("(?:src|href)=").matcher(page).find());
        assertTrue(page.contains("<del>9 000</del>") && page.contains("<ins>8 000</ins>"), page);
    }

    @Test
    void colourIsForTerminals() throws IOException {
        Path before = plan("old.tomster", PLAN);
        Path after = plan("new.tomster", PLAN.replace("9 000", "8 000"));
        assertTrue(Run.atTerminal("diff", before.toString(), after.toString())
                .out()
                .contains("\u001B[32m8 000"));
        assertFalse(Run.of("diff", before.toString(), after.toString()).out().contains("\u001B"));
    }

    @Test
    void controlCharactersOfAPlanDoNotReachTheTerminal() throws IOException {
        Run run = diff(PLAN, PLAN.replace("a basket", "a \u001B[31mbasket \u202E"));
        assertFalse(run.out().contains("\u001B"), run.out());
        assertFalse(run.out().contains("\u202E"), run.out());
    }
}
