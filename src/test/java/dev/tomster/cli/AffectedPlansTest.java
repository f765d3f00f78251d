package dev.tomster.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which plans of a repository {@code diff --git} compares: no change may be lost. */
class AffectedPlansTest {
    private static final String PLAN = "language: en\nplan: Lumen\nresources:\n  budget: 10 EUR\n";
    private static final String PART = "language: en\ntarget:\n  persona claire: Claire\n    size: 100\n";

    @TempDir
    private Path folder;

    private GitFolder git;

    @BeforeEach
    void repository() throws IOException {
        git = GitFolder.in(folder.resolve("plans \u00E9t\u00E9"));
    }

    /** The names of plans that are told of. */
    private static List<String> named(Run run) {
        return run.out().lines().filter(line -> line.endsWith(".tomster")).toList();
    }

    private Run diff(String... more) {
        String[] arguments = new String[4 + more.length];
        System.arraycopy(new String[] {"diff", "--git", "HEAD", git.path().toString()}, 0, arguments, 0, 4);
        System.arraycopy(more, 0, arguments, 4, more.length);
        return Run.of(arguments);
    }

    @Test
    void filesThatIncludeEachOtherInACircleAreToldAsThemselves() throws IOException {
        String circle = PLAN.replace("resources", "include: b.tomster\nresources");
        git.write("a.tomster", circle).write("b.tomster", "language: en\ninclude: a.tomster\n");
        git.write("self.tomster", PLAN.replace("resources", "include: self.tomster\nresources"))
                .commit("first");
        git.write("a.tomster", circle.replace("10 EUR", "20 EUR"));
        git.write(
                "self.tomster",
                PLAN.replace("resources", "include: self.tomster\nresources").replace("10 EUR", "30 EUR"));
        Run run = diff();
        assertEquals(1, run.status(), run::toString);
        assertEquals(List.of("a.tomster", "self.tomster"), named(run));
    }

    @Test
    void aTextThatLooksLikeALineThatIncludesHidesNoPlan() throws IOException {
        git.write("note.tomster", "plan: Note\n  note:\n    How to split a plan:\n    include: plan.tomster\n");
        git.write("plan.tomster", PLAN).commit("first");
        git.write("plan.tomster", PLAN.replace("10 EUR", "20 EUR"));
        assertEquals(List.of("plan.tomster"), named(diff()));
    }

    @Test
    void includesAreFoundHoweverTheyAreWritten() throws IOException {
        git.write("fr.tomster", "langue: fr\nplan: Lumen\nInclure\u00A0: \u00E9quipe 1/cible.tomster\n");
        git.write("bom.tomster", "\uFEFFinclude : \u00E9quipe 1/cible.tomster\r\nplan: Lumen\r\n");
        git.write("\u00E9quipe 1/cible.tomster", PART).commit("first");
        git.write("\u00E9quipe 1/cible.tomster", PART.replace("100", "90"));
        Run run = diff();
        assertEquals(List.of("bom.tomster", "fr.tomster"), named(run), run::toString);
    }

    @Test
    void whatAUserHasSetForSearchingByHandChangesNothing() throws IOException {
        git.write("plan.tomster", PLAN + "include: part.tomster\n")
                .write("part.tomster", PART)
                .commit("first");
        git.run("config", "grep.lineNumber", "true");
        git.run("config", "grep.column", "true");
        git.run("config", "submodule.recurse", "true");
        git.run("config", "diff.renames", "false");
        git.run("config", "color.ui", "always");
        git.write("part.tomster", PART.replace("100", "90"));
        assertEquals(List.of("plan.tomster"), named(diff()));
    }

    @Test
    void whoeverNamesAPlanAsItWasCalledBeforeIsToldOfIt() throws IOException {
        git.write("old.tomster", PLAN).commit("first");
        git.run("mv", "old.tomster", "new.tomster");
        git.write("new.tomster", PLAN.replace("10 EUR", "9 EUR")).commit("second");
        for (String name : List.of("old.tomster", "new.tomster")) {
            Run run = Run.of(
                    "diff", "--git", "HEAD~1..HEAD", git.path().resolve(name).toString());
            assertTrue(
                    run.out().startsWith("old.tomster \u2192 new.tomster\n1 commitment change \u00B7 budget"),
                    run::toString);
        }
    }

    @Test
    void placesAreThoseOfTheRepositoryOnBothSides() throws IOException {
        git.write("parts/part.tomster", PART + "    needs: none of these\n")
                .write("plan.tomster", PLAN + "include: parts/part.tomster\n");
        git.commit("first");
        git.write("parts/part.tomster", PART.replace("size", "sise"));
        Run run = diff("--format", "json");
        assertFalse(run.out().contains(git.path().toString()), run::toString);
        git.commit("second");
        Run later = Run.of("diff", "--git", "HEAD~1..HEAD", git.path().toString());
        assertTrue(later.err().contains("  HEAD:parts/part.tomster:4:5"), later::toString);
    }

    @Test
    void aGitThatComplainsALotDoesNotStopTheComparison() throws IOException {
        git.run("config", "core.autocrlf", "true");
        git.run("config", "core.safecrlf", "warn");
        String name = "x".repeat(150);
        for (int i = 0; i < 600; i++) {
            git.write(name + i + ".tomster", PLAN);
        }
        git.commit("first");
        for (int i = 0; i < 600; i++) {
            git.write(name + i + ".tomster", PLAN.replace("10 EUR", "2" + i + " EUR"));
        }
        assertEquals(
                600,
                diff().out()
                        .lines()
                        .filter(line -> line.startsWith("1 commitment change"))
                        .count());
    }
}
