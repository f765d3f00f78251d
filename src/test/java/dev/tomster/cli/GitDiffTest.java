package dev.tomster.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tomster.app.review.GitRefusal;
import dev.tomster.app.review.Repository;
import dev.tomster.app.review.RevisionPath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code diff --git} tells of real repositories. */
class GitDiffTest {
    @TempDir
    private Path folder;

    private GitFolder git;

    @BeforeEach
    void aRepositoryWithTwoPlans() throws IOException {
        git = GitFolder.in(folder);
        git.write("a/plan.tomster", GitFolder.PLAN).write("a/parts/target.tomster", GitFolder.PART);
        git.write("b/other.tomster", "language: en\nplan: Other\n").commit("first");
    }

    private Run diff(String range, String... more) {
        String[] arguments = new String[4 + more.length];
        System.arraycopy(new String[] {"diff", "--git", range, git.path().toString()}, 0, arguments, 0, 4);
        System.arraycopy(more, 0, arguments, 4, more.length);
        return Run.of(arguments);
    }

    private static void tells(String expected, Run run) {
        assertTrue(run.out().contains(expected) || run.err().contains(expected), run::toString);
    }

    @Test
    void whatLiesInTheFolderIsComparedWithARevision() throws IOException {
        git.write("a/plan.tomster", GitFolder.PLAN.replace("budget: 96 000", "budget: 100 000"));
        Run run = diff("HEAD");
        assertEquals(0, run.status(), run.err());
        assertTrue(
                run.out()
                        .startsWith(
                                "a/plan.tomster\n1 commitment change \u00B7 budget +4\u202F000\u00A0EUR (+4.2\u00A0%)"),
                run.out());
        assertEquals(1, diff("HEAD", "--fail-on", "commitment").status());
        git.commit("second");
        assertEquals(
                run.out().replaceAll("\\S+:\\d+", ""),
                diff("HEAD~1..HEAD").out().replaceAll("\\S+:\\d+", ""));
        assertEquals("no changes in meaning\n", diff("HEAD").out());
        assertEquals(0, diff("HEAD", "--fail-on", "wording").status());
    }

    @Test
    void aPartThatChangesIsToldOfThePlanThatReadsIt() throws IOException {
        git.write("a/parts/target.tomster", GitFolder.PART.replace("420 000", "400 000"));
        Run run = diff("HEAD");
        assertTrue(run.out().startsWith("a/plan.tomster\n"), run.out());
        tells("persona `claire`", run);
        assertEquals(
                1, run.out().lines().filter(line -> line.endsWith(".tomster")).count(), run.out());
    }

    @Test
    void aRenamedPlanIsComparedWithWhatItWas() throws IOException {
        git.run("mv", "a/plan.tomster", "a/renamed.tomster");
        git.write("a/renamed.tomster", GitFolder.PLAN.replace("2027-11-30", "2027-12-31"))
                .commit("second");
        Run run = diff("HEAD~1..HEAD");
        tells(
                "a/plan.tomster \u2192 a/renamed.tomster\n1 commitment change (weaker) \u00B7 footfall deadline +31 days",
                run);
    }

    @Test
    void aRenameAloneIsNoChangeInMeaning() throws IOException {
        git.run("mv", "a/plan.tomster", "a/renamed.tomster");
        git.commit("second");
        assertEquals("no changes in meaning\n", diff("HEAD~1..HEAD").out());
    }

    @Test
    void aPlanThatComesOrGoesIsToldAsOne() throws IOException {
        git.run("rm", "-q", "b/other.tomster");
        git.write("c/new.tomster", "language: en\nplan: New\nresources:\n  budget: 5 EUR\n")
                .commit("second");
        Run run = diff("HEAD~1..HEAD");
        tells("b/other.tomster\nplan deleted", run);
        tells("c/new.tomster\nnew plan \u00B7 1 commitment change \u00B7 budget 5\u00A0EUR is new", run);
        assertTrue(!run.out().contains("language"), run.out());
    }

    @Test
    void aPlanThatGitDoesNotKnowYetIsNew() throws IOException {
        git.write("c/new.tomster", "language: en\nplan: New\n");
        tells("c/new.tomster\nnew plan", diff("HEAD"));
    }

    @Test
    void threeDotsLeaveOutWhatTheBaseGotMeanwhile() throws IOException {
        git.run("checkout", "-q", "-b", "work");
        git.write("a/plan.tomster", GitFolder.PLAN.replace("9 000", "8 000")).commit("work");
        git.run("checkout", "-q", "main");
        git.write("a/plan.tomster", GitFolder.PLAN.replace("96 000", "1")).commit("main");
        tells("budget", diff("main..work"));
        Run run = diff("main...work");
        tells("1 commitment change (weaker) \u00B7 footfall target", run);
        assertTrue(!run.out().contains("budget"), run.out());
    }

    @Test
    void aSideThatDoesNotCompileIsToldAndFails() throws IOException {
        git.write(
                "a/plan.tomster",
                GitFolder.PLAN.replace("for: claire", "for: clara").replace("96 000", "90 000"));
        Run run = diff("HEAD");
        assertEquals(1, run.status());
        tells("not all can be compared", run);
        tells("error[ref-undefined]", run);
        tells("budget \u22126", run);
        git.write("a/parts/target.tomster", "\u0000");
        assertEquals(1, diff("HEAD").status());
        assertTrue(!diff("HEAD").out().contains("no changes"));
    }

    @Test
    void aRevisionThatDoesNotExistIsWrongUsage() throws IOException {
        Run run = diff("nowhere");
        assertEquals(2, run.status());
        tells("there is no revision `nowhere`", run);
        assertEquals(2, diff("--output=x").status());
        assertTrue(Files.notExists(git.path().resolve("x")));
        Run empty = Run.of(
                "diff",
                "--git",
                "HEAD",
                GitFolder.in(folder.resolve("empty")).path().toString());
        assertEquals(2, empty.status());
        tells("the repository has no commits yet", empty);
    }

    @Test
    void aShallowCloneIsNamedAsTheReason() throws IOException {
        git.write("b/other.tomster", "language: en\nplan: Another\n").commit("second");
        Path clone = folder.resolve("clone");
        git.run("clone", "-q", "--depth", "1", "file://" + git.path(), clone.toString());
        Run run = Run.of("diff", "--git", "HEAD~1", clone.toString());
        assertEquals(2, run.status());
        tells("shallow clone", run);
        tells("fetch-depth: 0", run);
    }

    @Test
    void aFileThatIsNowhereIsWrongUsage() throws IOException {
        Run run = Run.of(
                "diff", "--git", "HEAD", git.path().resolve("a/nothing.tomster").toString());
        assertEquals(2, run.status());
        tells("there is no `a/nothing.tomster` at `HEAD`", run);
    }

    @Test
    void noPlanLeadsOutOfTheRepository() throws IOException {
        Files.writeString(folder.resolveSibling("secret-of-test.tomster"), GitFolder.PART);
        git.write("a/plan.tomster", GitFolder.PLAN.replace("parts/target", "../../secret-of-test"))
                .commit("second");
        Run run = diff("HEAD~1..HEAD");
        assertEquals(1, run.status());
        tells("error[include", run);
        Files.delete(folder.resolveSibling("secret-of-test.tomster"));
    }

    @Test
    void aSymbolicLinkIsFollowedInsideAndNotOutside() throws IOException {
        Files.createSymbolicLink(git.path().resolve("a/inside.tomster"), Path.of("parts/target.tomster"));
        Files.createSymbolicLink(git.path().resolve("a/outside.tomster"), Path.of("/dev/null"));
        git.write("a/plan.tomster", GitFolder.PLAN.replace("parts/target", "inside"))
                .commit("second");
        Run inside = diff("HEAD~1..HEAD", git.path().resolve("a/plan.tomster").toString());
        assertEquals(
                0,
                Run.of("diff", "--git", "HEAD~1..HEAD", git.path() + "/a/plan.tomster")
                        .status(),
                inside::toString);
        git.write("a/plan.tomster", GitFolder.PLAN.replace("parts/target", "outside"))
                .commit("third");
        assertEquals(
                1,
                Run.of("diff", "--git", "HEAD~1..HEAD", git.path() + "/a/plan.tomster")
                        .status());
    }

    @Test
    void ofFiveHundredPlansOnlyThoseThatChangedAreRead() throws IOException {
        for (int i = 0; i < 500; i++) {
            boolean isGood = i % 200 == 0;
            git.write(
                    "many/p" + i + ".tomster",
                    isGood ? "language: en\nplan: P\nresources:\n  budget: 1 EUR\n" : "nonsense\n");
        }
        git.commit("many");
        for (int i = 0; i < 500; i += 200) {
            git.write("many/p" + i + ".tomster", "language: en\nplan: P\nresources:\n  budget: 2 EUR\n");
        }
        Run run = diff("HEAD");
        assertEquals(0, run.status(), "a plan that was not changed was read: " + run.err());
        assertEquals(
                3,
                run.out()
                        .lines()
                        .filter(line -> line.startsWith("1 commitment change"))
                        .count());
    }

    @Test
    void resultsThatChangeAreToldOfThePlanThatReadsThem() throws IOException {
        String plan =
                "langue: fr\nplan: Lumen\n\u00E9valuer:\n  r\u00E9sultats: donn\u00E9es/mars.csv\n  kpi visites: Visites\n    formule: visites\n";
        git.write("d/plan.tomster", plan)
                .write("d/donn\u00E9es/mars.csv", "date,visites\n2027-01-01,3\n")
                .commit("second");
        git.write("d/donn\u00E9es/mars.csv", "date,visites\n2027-01-01,4\n2027-01-02,5\n")
                .commit("third");
        tells("d/plan.tomster\n1 content", diff("HEAD~1..HEAD"));
    }

    @Test
    void pathsCountFromTheRootOrFromHere() throws IOException {
        try (Repository repository = Repository.around(git.path().resolve("a"))) {
            assertTrue(named("HEAD:a/plan.tomster").read(repository).errors().isEmpty());
            assertTrue(named("main:b/other.tomster").read(repository).plan().isPresent());
            RevisionPath nowhere = named("HEAD:plan.tomster");
            assertThrows(GitRefusal.class, () -> nowhere.read(repository));
        }
        assertEquals(
                "main@{2027-01-01 10:00}",
                named("main@{2027-01-01 10:00}:plan.tomster").revision());
        for (String name : List.of("plan.tomster", ":/plan: first", "HEAD^{/plan: first}")) {
            assertTrue(RevisionPath.of(name).isEmpty(), name);
        }
    }

    private static RevisionPath named(String name) {
        return RevisionPath.of(name).orElseThrow();
    }
}
