package dev.tomster.git;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tomster.git.Repository.Said;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code git setup} writes into the configuration of one repository, and tells what is missing beside that. */
class GitSetupTest {
    @TempDir
    private Path folder;

    private Path tomster = Path.of("");
    private Path plans = Path.of("");

    @BeforeEach
    void program() throws IOException {
        tomster = Repository.launcher(folder.resolve("tools"));
        plans = folder.resolve("plans");
    }

    private Said setUp(Repository repository) throws IOException {
        return repository.run(Map.of(), List.of(tomster.toString(), "git", "setup"));
    }

    @Test
    void theFileOfAttributesIsMadeWhereThereIsNone() throws IOException {
        Repository repository = Repository.in(plans);
        Said said = setUp(repository);
        assertEquals(0, said.status(), said::out);
        assertEquals("*.tomster text eol=lf diff=tomster merge=tomster\n", repository.read(".gitattributes"));
        assertTrue(repository.git("config", "--local", "merge.tomster.driver").startsWith("'" + tomster + "' merge "));
        Said again = setUp(repository);
        assertTrue(again.out().endsWith("everything is ready.\n"), again::out);
        assertEquals(
                1,
                repository
                        .git("config", "--local", "--get-all", "merge.tomster.driver")
                        .lines()
                        .count());
    }

    @Test
    void aFileOfAttributesThatSaysNothingOfPlansIsLeftAlone() throws IOException {
        Repository repository = Repository.in(plans);
        repository.write(".gitattributes", "*.png binary\n");
        Said said = setUp(repository);
        assertEquals(1, said.status());
        assertTrue(said.out().contains("add this line to `.gitattributes`"), said::out);
        assertEquals("*.png binary\n", repository.read(".gitattributes"));
    }

    @Test
    void aFolderInsideARepositoryIsEnough() throws IOException {
        Repository repository = Repository.in(plans);
        Path inside = Files.createDirectories(plans.resolve("2027/spring"));
        ProcessBuilder builder = new ProcessBuilder(tomster.toString(), "git", "setup").directory(inside.toFile());
        builder.redirectErrorStream(true).start().getInputStream().readAllBytes();
        assertTrue(repository.git("config", "--local", "diff.tomster.textconv").contains("fmt --print"));
        assertTrue(Files.exists(plans.resolve(".gitattributes")));
    }

    @Test
    void outsideOfARepositoryNothingIsWritten() throws IOException {
        Repository repository = Repository.in(plans);
        Files.createDirectories(folder.resolve("nowhere"));
        Said said = repository.run(
                Map.of("GIT_CEILING_DIRECTORIES", folder.toString()),
                List.of("sh", "-c", "cd ../nowhere && '" + tomster + "' git setup"));
        assertEquals(2, said.status(), said::out);
        assertTrue(said.out().contains("this folder is in no git repository"), said::out);
        assertFalse(Files.exists(folder.resolve("nowhere/.gitattributes")));
        Said wrong = repository.run(Map.of(), List.of(tomster.toString(), "git"));
        assertEquals(2, wrong.status());
    }

    /** A plan with an error has no canonical form, and still has to be shown. */
    @Test
    void aPlanThatCannotBeReadIsShownAsItIs() throws IOException {
        Repository repository = Repository.in(plans);
        setUp(repository);
        repository.commit("plan.tomster", "plan: Lumen\nwhatever this is\n");
        repository.commit("plan.tomster", "plan: Lumen\nwhatever that is\n");
        String diff = repository.git("diff", "HEAD^");
        assertTrue(diff.contains("-whatever this is\n+whatever that is\n"), diff);
    }
}
