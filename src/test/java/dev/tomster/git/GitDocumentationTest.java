package dev.tomster.git;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tomster.git.Repository.Said;
import dev.tomster.merge.Scenario;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What {@code docs/git.md} shows is what happens. With {@code -Dtomster.accept=true} the table of merges is written anew, and
 * the run fails all the same: review the difference and run again.
 */
class GitDocumentationTest {
    private static final Path PAGE = Path.of("docs/git.md");
    private static final String BEGIN = "<!-- scenarios -->\n";
    private static final String END = "<!-- end -->";

    @TempDir
    private Path folder;

    @Test
    void theTableSaysWhatMerges() throws IOException {
        StringBuilder table = new StringBuilder("\n| what two people do | lines | tomster |\n|---|---|---|\n");
        int byLines = 0;
        int byMeaning = 0;
        List<Scenario> scenarios = Scenario.all();
        for (Scenario scenario : scenarios) {
            boolean isCleanByLines = isCleanByLines(scenario);
            byLines += isCleanByLines ? 1 : 0;
            byMeaning += scenario.isClean() ? 1 : 0;
            table.append("| ").append(scenario.about()).append(" | ");
            table.append(word(isCleanByLines))
                    .append(" | ")
                    .append(word(scenario.isClean()))
                    .append(" |\n");
        }
        table.append("| **merged without a question, of ")
                .append(scenarios.size())
                .append("** | **");
        table.append(byLines).append("** | **").append(byMeaning).append("** |\n\n");
        String page = Files.readString(PAGE);
        int begin = page.indexOf(BEGIN) + BEGIN.length();
        String fresh = page.substring(0, begin) + table + page.substring(page.indexOf(END));
        if (Boolean.getBoolean("tomster.accept")) {
            Files.writeString(PAGE, fresh);
        }
        assertEquals(fresh, page, "run this test with -Dtomster.accept=true and review the difference");
        String decision = Files.readString(Path.of("docs/decisions/0020-merged-by-meaning.md"));
        String count = "In " + scenarios.size() + " scenarios git leaves a conflict in " + (scenarios.size() - byLines)
                + ", `tomster merge` in " + (scenarios.size() - byMeaning);
        assertTrue(decision.contains(count), count);
    }

    private static String word(boolean isClean) {
        return isClean ? "merged" : "conflict";
    }

    private boolean isCleanByLines(Scenario scenario) throws IOException {
        Repository files = Repository.in(folder.resolve(scenario.name()));
        files.write("base", scenario.base());
        files.write("ours", scenario.ours());
        files.write("theirs", scenario.theirs());
        return files.tryGit("merge-file", "-p", "ours", "base", "theirs").status() == 0;
    }

    @Test
    void theSetupSaysWhatThePageShows() throws IOException {
        Path tomster = Repository.launcher(folder.resolve("tools"));
        Repository repository = Repository.in(folder.resolve("plans"));
        repository.run(Map.of(), List.of(tomster.toString(), "init"));
        Said said = repository.run(Map.of(), List.of(tomster.toString(), "git", "setup", "--command", "tomster"));
        assertEquals(0, said.status());
        assertTrue(Files.readString(PAGE).contains("```text\n" + said.out() + "```\n"), said.out());
    }

    @Test
    void theComparisonAndTheConflictLookLikeThat() throws IOException {
        Path tomster = Repository.launcher(folder.resolve("tools"));
        Scenario scenario = Scenario.all().stream()
                .filter(found -> found.name().equals("same-value"))
                .findFirst()
                .orElseThrow();
        Repository repository = Repository.in(folder.resolve("plans"));
        repository.run(Map.of(), List.of(tomster.toString(), "git", "setup"));
        repository.commit("plan.tomster", scenario.base());
        repository.commit("plan.tomster", scenario.base().replace("9 000", "9 500"));
        String diff = repository.git("diff", "-U1", "HEAD^");
        String page = Files.readString(PAGE);
        assertTrue(page.contains(diff.substring(diff.indexOf("@@"))), diff);
        String item = scenario.merged().substring(scenario.merged().indexOf("  objective"));
        String conflict = item.substring(0, item.indexOf("    relevant"))
                .replace(" ours\n", " HEAD\n")
                .replace(" theirs\n", " budget\n");
        assertTrue(page.contains("```text\n" + conflict + "```\n"), conflict);
    }

    /** The commands for services that have no recipe, and the line of a workflow of one's own. */
    @Test
    void theCommandsOfThePageOnRecipesDoWhatItSays() throws IOException {
        Path tools = folder.resolve("tools");
        Repository.launcher(tools);
        Map<String, String> path = Map.of("PATH", tools + ":" + System.getenv("PATH"));
        Repository repository = Repository.in(folder.resolve("repository"));
        repository.run(path, List.of(tools.resolve("tomster").toString(), "init", "plans"));
        repository.git("add", "-A");
        repository.git("commit", "-qm", "the plan of init");
        repository.git("update-ref", "refs/remotes/origin/main", "HEAD");
        String plan = repository.read("plans/plan.tomster");
        repository.commit("plans/plan.tomster", plan.replace("target: 60", "target: 70"));
        String page = Files.readString(Path.of("docs/ci.md"));
        List<String> scripts = Pattern.compile("```sh\n([^`]*)```|- run: ([^\n]*)")
                .matcher(page)
                .results()
                .map(found -> found.group(1) == null ? found.group(2) : found.group(1))
                .toList();
        assertEquals(2, scripts.size(), scripts::toString);
        for (String script : scripts) {
            Said said = repository.run(path, List.of("bash", "-ec", script));
            assertEquals(0, said.status(), () -> script + said.out());
        }
        assertTrue(repository.read("findings.sarif").contains("\"version\" : \"2.1.0\""));
        assertTrue(repository.read("report.xml").contains("<testsuites"));
        assertTrue(repository.read("changes.md").contains("| target | 60 | 70 |"));
        assertTrue(Files.exists(repository.file("out/plan.pdf")));
        Said refused = repository.run(
                path,
                List.of(
                        tools.resolve("tomster").toString(),
                        "diff",
                        "--git",
                        "origin/main",
                        "--fail-on",
                        "commitment"));
        assertEquals(1, refused.status(), refused::out);
    }
}
