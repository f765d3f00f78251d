package dev.tomster.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.tomster.text.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Services know a file by its path from the root of the repository, wherever the program runs. */
class RepositoryPathsTest {
    @TempDir
    private Path temporary;

    private Path folder = Path.of("");

    @BeforeEach
    void prepare() throws IOException {
        folder = temporary.toRealPath();
        Files.createDirectories(folder.resolve("repository/.git"));
        Files.createDirectories(folder.resolve("repository/plans/parts"));
        Files.createDirectories(folder.resolve("elsewhere"));
    }

    private String path(String here, Source source) throws IOException {
        return RepositoryPaths.from(folder.resolve(here)).apply(source);
    }

    private Source file(String name, String path) throws IOException {
        Path file = Files.writeString(folder.resolve(path), "plan: a\n");
        return new Source(name, "plan: a\n", Optional.of(file));
    }

    @Test
    void aPathBeginsAtTheRootOfTheRepository() throws IOException {
        Source plan = file("a.tomster", "repository/plans/a.tomster");
        assertEquals("plans/a.tomster", path("repository/plans", plan));
        assertEquals("plans/a.tomster", path("repository", plan));
        assertEquals("plans/a.tomster", path("elsewhere", plan), "the plan's own repository");
        Source part = file("parts/b.tomster", "repository/plans/parts/b.tomster");
        assertEquals("plans/parts/b.tomster", path("repository/plans", part));
    }

    @Test
    void aRepositoryInsideAnotherIsSeenFromWhereTheProgramRuns() throws IOException {
        Files.createDirectories(folder.resolve("repository/plans/.git"));
        Source plan = file("a.tomster", "repository/plans/a.tomster");
        assertEquals("plans/a.tomster", path("repository", plan));
        assertEquals("a.tomster", path("repository/plans", plan));
    }

    @Test
    void aFileInNoRepositoryIsSeenFromWhereTheProgramRuns() throws IOException {
        Source plan = file("a.tomster", "elsewhere/a.tomster");
        assertEquals("a.tomster", path("elsewhere", plan));
        assertEquals(plan.file().orElseThrow().toString().replace('\\', '/'), path("repository/plans/parts", plan));
    }

    @Test
    void aFileThatIsMissingHasAPath() throws IOException {
        assertEquals("plans/none.tomster", path("repository/plans", new Source("none.tomster", "")));
        assertEquals("none.tomster", path("repository/plans", new Source("../none.tomster", "")));
    }

    @Test
    void aLinkIsTheFileThatItLeadsTo() throws IOException {
        Source plan = file("a.tomster", "repository/plans/a.tomster");
        Files.createSymbolicLink(
                folder.resolve("repository/link.tomster"), plan.file().orElseThrow());
        assertEquals(
                "plans/a.tomster",
                RepositoryPaths.from(folder.resolve("repository")).of(Path.of("link.tomster")));
    }
}
