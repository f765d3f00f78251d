package dev.tomster.git;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.tomster.git.Repository.Said;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How much {@code diff --git} reads: counted between the program and git. */
class ReadsTest {
    private static final int PLANS = 500;

    /** Notes which objects are asked for; everything else goes to git as it is. */
    private static final String COUNTING = """
            #!/bin/sh
            PATH=${PATH#*:}
            case "$*" in
            *cat-file*) tee -a "$READS" | git "$@" ;;
            *) exec git "$@" ;;
            esac
            """;

    @TempDir
    private Path folder;

    private static String plan(int number, String budget) {
        return "plan: P" + number + "\ninclude: parts/p" + number + ".tomster\nresources:\n  budget: " + budget
                + " EUR\n";
    }

    @Test
    void ofFiveHundredPlansThoseThatChangedAreReadAndWhatTheyInclude() throws IOException {
        Path tools = folder.resolve("tools");
        Repository.launcher(tools);
        Path git = Files.writeString(tools.resolve("git"), COUNTING);
        git.toFile().setExecutable(true);
        Repository repository = Repository.in(folder.resolve("plans"));
        for (int i = 0; i < PLANS; i++) {
            repository.write("p" + i + ".tomster", plan(i, "1"));
            repository.write("parts/p" + i + ".tomster", "target:\n  persona p" + i + ": P\n    size: " + i + "\n");
        }
        repository.commit("README.md", "plans");
        for (int i : List.of(7, 77, 477)) {
            repository.write("p" + i + ".tomster", plan(i, "2"));
        }
        repository.commit("README.md", "plans, changed");
        Path reads = folder.resolve("reads");
        Said said = repository.run(
                Map.of("PATH", tools + ":" + System.getenv("PATH"), "READS", reads.toString()),
                List.of(tools.resolve("tomster").toString(), "diff", "--git", "HEAD~1..HEAD"));
        assertEquals(0, said.status(), said::out);
        assertEquals(
                3,
                said.out()
                        .lines()
                        .filter(line -> line.startsWith("1 commitment"))
                        .count(),
                said::out);
        List<String> asked = Files.readAllLines(reads);
        // Three plans on two sides with a part each; the parts did not change, so git has them once.
        assertEquals(12, asked.size());
        assertEquals(9, new HashSet<>(asked).size());
    }
}
