package dev.tomster.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tomster.text.Reading.Obstacle;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files as they are found on disks. */
class SourceReaderTest {
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private static Reading decode(byte... bytes) {
        return SourceReader.decode(bytes, "plan");
    }

    private static Reading decode(String text) {
        return decode(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void readsUtf8WithOrWithoutMark() {
        assertEquals(
                "plan: \u00C9lise \uD83D\uDCA9",
                decode("plan: \u00C9lise \uD83D\uDCA9").source().text());
        Reading marked = decode("\uFEFFplan: a");
        assertEquals("plan: a", marked.source().text());
        assertEquals(Optional.empty(), marked.obstacle());
        assertEquals("", decode("\uFEFF").source().text());
        assertEquals("", decode("").source().text());
    }

    @Test
    void keepsAReplacementCharacterThatSomebodyTyped() {
        Reading reading = decode("plan: \uFFFD");
        assertEquals(Optional.empty(), reading.obstacle());
        assertEquals("plan: \uFFFD", reading.source().text());
    }

    @Test
    void readsOtherBytesAsMostEditorsWroteThemAndSaysWhere() {
        Reading reading = decode("plan: Lumen\n  brand: Caf\u00E9 \u20AC\n".getBytes(WINDOWS));
        assertEquals(Optional.of(Obstacle.NOT_UTF8), reading.obstacle());
        assertTrue(reading.hasText());
        assertEquals(
                "plan: Lumen\n  brand: Caf\u00E9 \u20AC\n", reading.source().text());
        assertEquals(new Position(2, 13), reading.source().position(reading.place()));
    }

    @Test
    void countsThePlaceBehindAMark() {
        Reading reading = decode((byte) 0xEF, (byte) 0xBB, (byte) 0xBF, (byte) 'a', (byte) 0xE9);
        assertEquals("a\u00E9", reading.source().text());
        assertEquals(1, reading.place());
    }

    @Test
    void readsACharacterThatIsCutOffAtTheEnd() {
        Reading reading = decode((byte) 'a', (byte) 0xE2, (byte) 0x82);
        assertEquals(Optional.of(Obstacle.NOT_UTF8), reading.obstacle());
        assertEquals(1, reading.place());
    }

    @Test
    void refusesWhatIsNoText() {
        Reading reading = decode((byte) 0x89, (byte) 'P', (byte) 'N', (byte) 'G', (byte) 0);
        assertEquals(Optional.of(Obstacle.BINARY), reading.obstacle());
        assertFalse(reading.hasText());
        assertEquals(
                Optional.of(Obstacle.BINARY),
                decode("plan: a".getBytes(StandardCharsets.UTF_16)).obstacle());
    }

    @Test
    void refusesWhatIsNoFile(@TempDir Path folder) throws IOException {
        assertEquals(
                Optional.of(Obstacle.MISSING),
                SourceReader.read(folder.resolve("none"), "none").obstacle());
        assertEquals(
                Optional.of(Obstacle.DIRECTORY),
                SourceReader.read(folder, "folder").obstacle());
        Path device = Path.of("/dev/zero");
        if (Files.exists(device)) {
            assertEquals(
                    Optional.of(Obstacle.NOT_A_FILE),
                    SourceReader.read(device, "zero").obstacle());
        }
    }

    @Test
    void refusesFilesFromFiveMegabytesOn(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("large.tomster");
        Files.writeString(file, "a".repeat(SourceReader.LIMIT));
        assertEquals(
                Optional.of(Obstacle.TOO_LARGE),
                SourceReader.read(file, "large").obstacle());
        Files.writeString(file, "a".repeat(SourceReader.LIMIT - 1));
        assertEquals(Optional.empty(), SourceReader.read(file, "large").obstacle());
    }
}
