package dev.tomster.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Each folder of {@code examples/review} holds an edit, and what is told of it. With {@code -Dtomster.accept=true} the
 * answers are written anew, and the run fails all the same: review the difference and run again.
 */
class ReviewExamplesTest {
    private static final Path FOLDER = Path.of("examples/review");
    private static final String BEFORE = FOLDER + "/before/lumen.tomster";

    @Test
    void everyEditIsToldAsAReviewerWould() throws IOException {
        List<Path> edits;
        try (Stream<Path> folders = Files.list(FOLDER)) {
            edits = folders.filter(folder -> Files.isDirectory(folder) && !folder.endsWith("before"))
                    .sorted()
                    .toList();
        }
        assertEquals(12, edits.size());
        StringBuilder expected = new StringBuilder();
        StringBuilder actual = new StringBuilder();
        for (Path edit : edits) {
            String plan = edit.resolve("lumen.tomster").toString();
            Run run = Run.of("diff", BEFORE, plan);
            assertEquals(0, run.status(), run.err());
            check(edit.resolve("expected.txt"), run.out().replace(FOLDER + "/", ""), expected, actual);
            String french = Run.in("fr", "diff", BEFORE, plan)
                    .out()
                    .lines()
                    .skip(1)
                    .findFirst()
                    .orElse("");
            check(edit.resolve("expected-fr.txt"), french + "\n", expected, actual);
        }
        assertEquals(expected.toString(), actual.toString());
    }

    private static void check(Path file, String told, StringBuilder expected, StringBuilder actual) throws IOException {
        expected.append(Files.exists(file) ? Files.readString(file) : "");
        actual.append(told);
        if (Boolean.getBoolean("tomster.accept")) {
            Files.writeString(file, told);
        }
    }
}
