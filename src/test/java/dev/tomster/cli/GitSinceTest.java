package dev.tomster.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code build --since} finds in real repositories, and what it says where there is nothing to be found. */
class GitSinceTest {
    @TempDir
    private Path folder;

    private GitFolder git;

    @BeforeEach
    void aRepositoryWithAPlan() throws IOException {
        git = GitFolder.in(folder.resolve("plans \u00E9t\u00E9"));
        git.write("a/plan.tomster", GitFolder.PLAN)
                .write("a/parts/target.tomster", GitFolder.PART)
                .commit("first: a plan");
    }

    private Run build(Path plan, String since) {
        return Run.of("build", plan.toString(), "--to", "md", "--since", since, "--out", out().toString());
    }

    private Path out() {
        return folder.resolve("out");
    }

    private String told(String plan, String since) throws IOException {
        Path file = git.path().resolve(plan);
        Run run = build(file, since);
        assertEquals(0, run.status(), run::toString);
        return Files.readString(out().resolve(file.getFileName().toString().replace(".tomster", ".md")));
    }

    private static void tells(String expected, String text) {
        assertTrue(text.contains(expected), text);
    }

    private void refuses(String expected, Run run) {
        assertEquals(2, run.status(), run::toString);
        tells(expected, run.err());
        assertTrue(Files.notExists(out()), "nothing was written");
    }

    @Test
    void aFileThatHasAnotherNameNowIsFollowed() throws IOException {
        git.run("mv", "a/plan.tomster", "a/renamed.tomster");
        git.write("a/renamed.tomster", GitFolder.PLAN.replace("96 000", "100 000"))
                .commit("second");
        String markdown = told("a/renamed.tomster", "HEAD~1");
        tells("What changed since HEAD\\~1", markdown);
        tells("budget +\u20AC4,000 (+4.2%)", markdown);
        tells("\u20AC100,000 \\[was \u20AC96,000\\]", markdown);
    }

    @Test
    void aFileThatIsIncludedIsReadAsItWas() throws IOException {
        git.write("a/parts/target.tomster", GitFolder.PART.replace("420 000", "400 000"));
        tells("400,000 \\[was 420,000\\]", told("a/plan.tomster", "main"));
    }

    @Test
    void aRevisionAndAPathNameAnotherPlan() throws IOException {
        git.write(
                        "b/next.tomster",
                        GitFolder.PLAN.replace("parts", "../a/parts").replace("9 000", "8 000"))
                .commit("second");
        tells("8,000 \\[was 9,000\\]", told("b/next.tomster", "HEAD~1:a/plan.tomster"));
        refusesAfter("there is no `a/nothing.tomster` at `HEAD`", "b/next.tomster", "HEAD:a/nothing.tomster");
    }

    private void refusesAfter(String expected, String plan, String since) throws IOException {
        Files.delete(out().resolve(plan.substring(plan.indexOf('/') + 1).replace(".tomster", ".md")));
        Files.delete(out());
        refuses(expected, build(git.path().resolve(plan), since));
    }

    @Test
    void aColonBetweenBracesBeginsNoPath() throws IOException {
        git.write("a/plan.tomster", GitFolder.PLAN.replace("96 000", "90 000"));
        tells("\u2212\u20AC6,000", told("a/plan.tomster", "HEAD^{/first: a}"));
    }

    @Test
    void aPlanThatDidNotExistIsNew() throws IOException {
        git.write("c/new.tomster", "language: en\nplan: New\nresources:\n  budget: 5 EUR\n")
                .commit("second");
        Run run = build(git.path().resolve("c/new.tomster"), "HEAD~1");
        assertEquals(0, run.status(), run::toString);
        tells("new.tomster` did not exist at `HEAD~1`", run.err());
        String markdown = Files.readString(out().resolve("new.md"));
        tells("The plan is new: there was none at HEAD\\~1.", markdown);
        assertTrue(!markdown.contains("\\[new\\]"), markdown);
    }

    @Test
    void aPlanThatHadErrorsIsToldAndNothingIsWritten() throws IOException {
        git.write("a/plan.tomster", GitFolder.PLAN.replace("for: claire", "for: clara"))
                .commit("second");
        git.write("a/plan.tomster", GitFolder.PLAN).commit("third");
        Run run = build(git.path().resolve("a/plan.tomster"), "HEAD~1");
        assertEquals(1, run.status());
        tells("error[ref-undefined]", run.err());
        tells("HEAD~1:a/plan.tomster:7:10", run.err());
        assertTrue(Files.notExists(out()));
    }

    @Test
    void aRevisionThatDoesNotExistIsWrongUsage() throws IOException {
        Path plan = git.path().resolve("a/plan.tomster");
        refuses("there is no revision `nowhere`", build(plan, "nowhere"));
        refuses("there is no revision `--output=x`", build(plan, "--output=x"));
        GitFolder empty = GitFolder.in(folder.resolve("empty"));
        empty.write("plan.tomster", "plan: Empty\n");
        refuses("the repository has no commits yet", build(empty.path().resolve("plan.tomster"), "HEAD"));
    }

    @Test
    void outsideOfARepositoryThereIsNoRevision() throws IOException {
        Path plan = Files.writeString(folder.resolve("alone.tomster"), "plan: Alone\n");
        refuses("main", build(plan, "main"));
    }

    @Test
    void aShallowCloneIsNamedAsTheReason() throws IOException {
        git.write("a/plan.tomster", GitFolder.PLAN.replace("9 000", "8 000")).commit("second");
        Path clone = folder.resolve("clone");
        git.run("clone", "-q", "--depth", "1", "file://" + git.path(), clone.toString());
        refuses("shallow clone", build(clone.resolve("a/plan.tomster"), "HEAD~1"));
    }
}
