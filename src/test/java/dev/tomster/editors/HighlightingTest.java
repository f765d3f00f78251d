package dev.tomster.editors;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The grammar of the editors knows the words of the vocabulary, and colours what it should. With
 * {@code -Dtomster.accept=true} it is written anew, and the run fails all the same: review the difference and run again.
 */
class HighlightingTest {
    private static final Path EXTENSION = Path.of("editors/vscode");
    private static final Path GRAMMAR = EXTENSION.resolve("syntaxes/tomster.tmLanguage.json");

    @Test
    void theGrammarIsFresh() throws IOException {
        boolean accept = Boolean.getBoolean("tomster.accept");
        String fresh = Highlighting.grammar();
        String old = Files.exists(GRAMMAR) ? Files.readString(GRAMMAR) : "";
        if (accept) {
            Files.createDirectories(GRAMMAR.toAbsolutePath().getParent());
            Files.writeString(GRAMMAR, fresh);
        }
        assertEquals(
                fresh,
                old,
                accept
                        ? "accepted: review the difference and run again"
                        : "run this test with -Dtomster.accept=true, review the difference and run again");
    }

    /** The plans of {@code editors/vscode/test} say which scope each of their words has. */
    @Test
    @Tag("node")
    @NeedsNode
    void everyWordHasItsScope(@TempDir Path folder) throws IOException, InterruptedException {
        assertTrue(Files.isDirectory(NeedsNode.INSTALLED), "run `npm ci` in editors/vscode first");
        Path said = folder.resolve("said.txt");
        Process test = new ProcessBuilder(List.of("npm", "test", "--silent"))
                .directory(EXTENSION.toFile())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        boolean hasEnded = test.waitFor(1, TimeUnit.MINUTES);
        test.descendants().forEach(ProcessHandle::destroyForcibly);
        test.destroyForcibly();
        assertTrue(hasEnded, "the tests of the grammar do not come to an end");
        assertEquals(0, test.exitValue(), () -> read(said));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
