package dev.tomster.git;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tomster.Slow;
import dev.tomster.git.Repository.Said;
import dev.tomster.merge.Scenario;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What git makes of plans in a repository in which {@code tomster git setup} was run, and what it makes of them by itself. */
@Slow
class RealMergesTest {
    private static final String PLAN = "plans/plan.tomster";

    @TempDir
    private static Path tools;

    private static Path tomster = Path.of("");

    @TempDir
    private Path folder;

    @BeforeAll
    static void program() throws IOException {
        tomster = Repository.launcher(tools.resolve("a folder").resolve("it's here"));
    }

    static List<Scenario> scenarios() throws IOException {
        return Scenario.all();
    }

    private static void setUp(Repository repository) throws IOException {
        Said said = repository.run(Map.of(), List.of(tomster.toString(), "git", "setup"));
        assertEquals(0, said.status(), said::out);
    }

    /** A repository with the two sides of a scenario: {@code main} has ours, {@code other} has theirs. */
    private Repository sides(Scenario scenario, boolean isSetUp) throws IOException {
        Repository repository = Repository.in(folder.resolve(isSetUp ? "with" : "without"));
        if (isSetUp) {
            setUp(repository);
        }
        repository.commit(PLAN, scenario.base());
        repository.git("checkout", "-qb", "other");
        repository.commit(PLAN, scenario.theirs());
        repository.git("checkout", "-q", "main");
        repository.commit(PLAN, scenario.ours());
        return repository;
    }

    /** Each scenario is a file of its own in one repository, so that one merge of git merges all of them. */
    @Test
    void oneMergeGivesEveryPlanOfTheScenarios() throws IOException {
        Repository repository = Repository.in(folder.resolve("all"));
        setUp(repository);
        List<Scenario> scenarios = scenarios();
        commitAll(repository, scenarios, Scenario::base);
        repository.git("checkout", "-qb", "other");
        commitAll(repository, scenarios, Scenario::theirs);
        repository.git("checkout", "-q", "main");
        commitAll(repository, scenarios, Scenario::ours);
        assertEquals(1, repository.tryGit("merge", "other", "-m", "both").status());
        List<String> conflicts = repository
                .git("diff", "--name-only", "--diff-filter=U")
                .lines()
                .sorted()
                .toList();
        assertEquals(
                scenarios.stream()
                        .filter(scenario -> !scenario.isClean())
                        .map(RealMergesTest::file)
                        .toList(),
                conflicts);
        for (Scenario scenario : scenarios) {
            assertEquals(scenario.merged(), repository.read(file(scenario)), scenario::name);
        }
    }

    private static String file(Scenario scenario) {
        return "plans/" + scenario.name() + ".tomster";
    }

    private static void commitAll(Repository repository, List<Scenario> scenarios, Function<Scenario, String> side)
            throws IOException {
        for (Scenario scenario : scenarios) {
            repository.write(file(scenario), side.apply(scenario));
        }
        repository.commit("README.md", "Plans\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"adjacent-properties", "bullets", "french", "rename-and-reference", "same-value"})
    void rebaseAndCherryPickGiveThePlanOfTheScenario(String name) throws IOException {
        Scenario scenario = scenario(name);
        Repository repository = sides(scenario, true);
        Said pick = repository.tryGit("cherry-pick", "--keep-redundant-commits", "other");
        assertEquals(scenario.isClean(), pick.status() == 0, pick::out);
        assertEquals(scenario.merged(), repository.read(PLAN), "cherry-pick");
        repository.tryGit("cherry-pick", "--abort");
        repository.git("reset", "-q", "--hard", scenario.isClean() ? "HEAD^" : "HEAD");

        // What is rebased is theirs: main is the side that it is put upon.
        repository.git("checkout", "-q", "other");
        Said rebase = repository.tryGit("rebase", "main");
        assertEquals(scenario.isClean(), rebase.status() == 0, rebase::out);
        assertEquals(scenario.merged(), repository.read(PLAN), "rebase");
    }

    private static Scenario scenario(String name) throws IOException {
        return scenarios().stream()
                .filter(found -> found.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aFileThatIsRenamedIsMergedUnderItsNewName() throws IOException {
        Scenario scenario = scenario("adjacent-properties");
        Repository repository = sides(scenario, true);
        repository.git("mv", PLAN, "plans/lumen.tomster");
        repository.git("commit", "-qm", "another name");
        repository.git("merge", "other", "-m", "both");
        assertEquals(scenario.merged(), repository.read("plans/lumen.tomster"));
    }

    @Test
    void aPlanThatBothSidesAddIsMerged() throws IOException {
        Repository repository = Repository.in(folder.resolve("added"));
        setUp(repository);
        repository.commit("README.md", "Plans\n");
        repository.git("checkout", "-qb", "other");
        repository.commit(PLAN, "plan: Lumen\n  period: 2027\n\ntarget:\n  persona claire: Claire\n    age: 28..45\n");
        repository.git("checkout", "-q", "main");
        repository.commit(PLAN, "plan: Lumen\n  currency: EUR\n\ntarget:\n  persona marc: Marc\n    age: 30..55\n");
        repository.git("merge", "other", "-m", "both");
        assertEquals("""
                plan: Lumen
                  currency: EUR
                  period: 2027

                target:
                  persona marc: Marc
                    age: 30..55

                  persona claire: Claire
                    age: 28..45
                """, repository.read(PLAN));
    }

    /** Two merges across each other: git makes an ancestor of two, which may hold markers. */
    @Test
    void aMergeAcrossLosesNothing() throws IOException {
        Repository repository = Repository.in(folder.resolve("across"));
        setUp(repository);
        String plan = "plan: Lumen\n  period: 2027\n\nobjectives:\n  objective footfall: Visitors\n    target: 9 000\n";
        repository.commit(PLAN, plan);
        repository.git("checkout", "-qb", "other");
        repository.commit(PLAN, plan.replace("9 000", "8 000"));
        repository.git("checkout", "-q", "main");
        repository.commit(PLAN, plan.replace("9 000", "10 000"));
        repository.git("branch", "earlier");
        repository.tryGit("merge", "other");
        repository.commit(PLAN, plan.replace("9 000", "9 500"));
        repository.git("checkout", "-q", "other");
        repository.tryGit("merge", "earlier");
        repository.commit(PLAN, plan.replace("9 000", "9 400"));
        repository.git("checkout", "-q", "main");
        assertEquals(1, repository.tryGit("merge", "other").status());
        assertTrue(repository.read(PLAN).contains("9 500"));
        assertTrue(repository.read(PLAN).contains("9 400"));
    }

    @Test
    void withoutTheProgramGitMergesLines() throws IOException {
        Scenario scenario = scenario("same-value");
        Repository repository = sides(scenario, true);
        repository.run(Map.of(), List.of(tomster.toString(), "git", "setup", "--command", "/nowhere/tomster"));
        assertEquals(1, repository.tryGit("merge", "other").status());
        assertTrue(repository.read(PLAN).contains("target: 10 000"));
        assertTrue(repository.read(PLAN).contains("target: 8 000"));
        assertTrue(repository.git("diff", "main", "other").contains("+    target: 8 000"));
    }

    @Test
    void aComparisonShowsTheCanonicalFormUnderTheHeadOfTheItem() throws IOException {
        Scenario scenario = scenario("indented-anew");
        Repository repository = sides(scenario, true);
        String shown = repository.git("diff", "-U1", "main", "other", "--", PLAN);
        assertTrue(shown.contains("objective footfall: Bring new visitors into the shops"), shown);
        assertEquals(3, shown.lines().filter(line -> line.matches("[+]  .*")).count(), shown);
        assertEquals("", repository.git("diff", "other~1", "main", "--", PLAN), "only the indentation is another");
    }
}
