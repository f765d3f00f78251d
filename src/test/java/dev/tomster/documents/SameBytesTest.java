package dev.tomster.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same plan gives the same bytes, whoever builds it, wherever and whenever. */
class SameBytesTest {
    private static final String[] ASKED = {
        "--to",
        "md,html,pdf,pptx",
        "--since",
        Path.of("examples/review/03-target-lowered/lumen.tomster")
                .toAbsolutePath()
                .toString()
    };

    @TempDir
    private Path folder;

    @Test
    void neitherFolderNorLanguageNorTimeZoneNorEncodingShows() throws IOException, InterruptedException {
        Path first = new ForeignRun(folder.resolve("a"))
                .with("-Duser.language=tr", "-Duser.country=TR", "-Dfile.encoding=UTF-8")
                .asking(ASKED)
                .build(Map.of("TZ", "Pacific/Kiritimati", "LANG", "C.UTF-8", "USER", "ines"));
        Path second = new ForeignRun(folder.resolve("somewhere else/b"))
                .with("-Duser.language=ar", "-Duser.country=EG", "-Duser.timezone=America/St_Johns")
                .with("-Dfile.encoding=ISO-8859-1", "-Duser.name=hugo")
                .asking(ASKED)
                .build(Map.of("TZ", "America/St_Johns", "LC_ALL", "C"));
        assertTrue(Files.readString(first.resolve("lumen.md")).contains("\\[was 8,000\\]"));
        for (String file : new String[] {"lumen.md", "lumen.html", "lumen.pdf", "lumen.pptx"}) {
            assertTrue(Files.size(first.resolve(file)) > 10_000, file);
            assertEquals(-1, Files.mismatch(first.resolve(file), second.resolve(file)), file);
        }
    }
}
