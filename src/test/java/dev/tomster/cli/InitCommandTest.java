package dev.tomster.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code init} gives a team what it needs, and takes nothing from it. */
class InitCommandTest {
    @TempDir
    private Path folder;

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString())
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void thePlanHasNoErrorAndIsInItsCanonicalForm(String language) throws IOException {
        Run run = Run.of("init", folder.toString(), "--lang", language);
        assertEquals(0, run.status(), run.err());
        String plan = folder.resolve("plan.tomster").toString();
        Run check = Run.of("check", "--fail-on", "warning", plan);
        assertEquals(0, check.status(), check.out());
        assertEquals("", Run.of("fmt", "--check", plan).out());
        assertTrue(Files.readString(folder.resolve("plan.tomster")).contains("language: " + language)
                || language.equals("fr"));
    }

    /** The lesson is the same: whoever changes one plan has to change the other. */
    @Test
    void bothPlansAreOnePlan() throws IOException {
        Run.of("init", folder.resolve("en").toString());
        Run.in("fr", "init", folder.resolve("fr").toString());
        assertEquals(
                Run.of("check", folder.resolve("en/plan.tomster").toString())
                        .out()
                        .lines()
                        .count(),
                Run.of("check", folder.resolve("fr/plan.tomster").toString())
                        .out()
                        .lines()
                        .count());
        assertTrue(Files.readString(folder.resolve("fr/plan.tomster")).contains("langue: fr"));
        assertEquals(
                Files.readAllLines(folder.resolve("en/plan.tomster")).size(),
                Files.readAllLines(folder.resolve("fr/plan.tomster")).size());
    }

    @ParameterizedTest
    @CsvSource({"github, .github/workflows/tomster-comment.yml .github/workflows/tomster.yml", "gitlab, .gitlab-ci.yml"
    })
    void theFilesOfTheServiceComeWithTheOthers(String service, String expected) throws IOException {
        Run run = Run.of("init", folder.toString(), "--ci", service);
        assertEquals(0, run.status(), run.err());
        List<String> all = Stream.concat(
                        Stream.of(".gitattributes", ".gitignore", ".pre-commit-config.yaml", "plan.tomster"),
                        Stream.of(expected.split(" ")))
                .sorted()
                .toList();
        assertEquals(all, files());
        assertEquals(all.size(), run.out().lines().count());
    }

    @Test
    void whatIsThereStaysAndIsTold() throws IOException {
        Files.writeString(folder.resolve(".gitattributes"), "* text=auto\n");
        Files.writeString(folder.resolve("plan.tomster"), "plan: Ours\n");
        Files.createSymbolicLink(folder.resolve(".gitignore"), Path.of("nowhere"));
        Run run = Run.of("init", folder.toString());
        assertEquals(0, run.status());
        assertEquals("* text=auto\n", Files.readString(folder.resolve(".gitattributes")));
        assertEquals("plan: Ours\n", Files.readString(folder.resolve("plan.tomster")));
        assertFalse(Files.exists(folder.resolve("nowhere")));
        assertTrue(run.err().contains("plan.tomster is there already and stays as it is\n"), run.err());
        assertTrue(run.err().contains(".gitattributes is there already and stays as it is: add this line"), run.err());
        assertTrue(run.out().endsWith(".pre-commit-config.yaml\n"), run.out());
    }

    @Test
    void plansThatAreThereAreTheOnesThatAreChecked() throws IOException {
        Files.createDirectories(folder.resolve("plans"));
        Files.writeString(folder.resolve("plans/lumen.tomster"), "plan: Lumen\n");
        Files.writeString(folder.resolve("plans/noel.tomster"), "langue: fr\nplan: Noël\n");
        Files.writeString(folder.resolve("plans/people.tomster"), "target:\n  persona nora: Nora\n");
        Files.writeString(folder.resolve("plans/a; rm -r $HOME.tomster"), "plan: Evil\n");
        Run run = Run.of("init", folder.toString(), "--ci", "github");
        assertTrue(run.err().contains("no recipe names this plan"), run.err());
        assertFalse(Files.exists(folder.resolve("plan.tomster")));
        String workflow = Files.readString(folder.resolve(".github/workflows/tomster.yml"));
        assertTrue(workflow.contains("  PLANS: plans/lumen.tomster plans/noel.tomster\n"), workflow);
        String hooks = Files.readString(folder.resolve(".pre-commit-config.yaml"));
        assertTrue(hooks.contains("files: ^(plans/lumen\\.tomster|plans/noel\\.tomster)$"), hooks);
    }

    @Test
    void whereTomsterComesFromIsWrittenOrAskedFor() throws IOException {
        Run unknown = Run.of("init", folder.resolve("a").toString(), "--ci", "github");
        assertEquals(3, unknown.err().lines().count(), unknown.err());
        Run known = Run.of(
                "init",
                folder.resolve("b").toString(),
                "--ci",
                "github",
                "--tomster",
                "git@github.com:ravel/tomster.git");
        assertEquals("", known.err());
        String workflow = Files.readString(folder.resolve("b/.github/workflows/tomster.yml"));
        assertTrue(workflow.contains("uses: ravel/tomster@v"), workflow);
        String hooks = Files.readString(folder.resolve("b/.pre-commit-config.yaml"));
        assertTrue(hooks.contains("repo: https://github.com/ravel/tomster\n"), hooks);
    }

    @Test
    void aFolderThatIsAFileIsRefused() throws IOException {
        Files.writeString(folder.resolve("file"), "");
        assertEquals(3, Run.of("init", folder.resolve("file").toString()).status());
        assertEquals(2, Run.of("init", "a", "b").status());
        assertEquals(2, Run.of("init", folder.toString(), "--ci", "jenkins").status());
        assertEquals(2, Run.of("init", folder.toString(), "--lang", "es").status());
        assertEquals(List.of("file"), files());
    }
}
