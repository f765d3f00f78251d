package dev.tomster.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Documents appear all together, or none does. */
class OutputsTest {
    @TempDir
    private Path folder;

    @Test
    void nothingShowsBeforeTheCommit() throws IOException {
        Path file = folder.resolve("a.md");
        Files.writeString(file, "earlier");
        try (Outputs outputs = new Outputs()) {
            outputs.write(file, bytes("new"));
            assertEquals("earlier", Files.readString(file));
            assertEquals(List.of(file), outputs.commit());
        }
        assertEquals("new", Files.readString(file));
        assertEquals(List.of("a.md"), names());
    }

    @Test
    void withoutACommitNothingIsLeft() throws IOException {
        try (Outputs outputs = new Outputs()) {
            outputs.write(folder.resolve("a.md"), bytes("new"));
        }
        assertEquals(List.of(), names());
    }

    @Test
    void aFileThatCannotBeShownTakesTheOthersBack() throws IOException {
        Path first = folder.resolve("a.md");
        Path second = folder.resolve("b.html");
        Path third = folder.resolve("c.pdf");
        Files.writeString(first, "earlier");
        try (Outputs outputs = new Outputs()) {
            outputs.write(first, bytes("new"));
            outputs.write(second, bytes("new"));
            outputs.write(third, bytes("new"));
            // Somebody puts a folder there in the meantime.
            Files.writeString(Files.createDirectories(third).resolve("keep"), "me");
            assertThrows(IOException.class, outputs::commit);
        }
        assertEquals("earlier", Files.readString(first));
        assertEquals(List.of("a.md", "c.pdf"), names());
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
