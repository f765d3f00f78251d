package dev.tomster.documents;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.tomster.Slow;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Another program opens the slides and prints them: skipped where it is not installed, but not on a build server. */
@Slow
class LibreOfficeTest {
    private static final String PROGRAM = "soffice";
    private static final String HOSTILE = """
            plan: \uD83C\uDF89 A title that goes on and on, and on, and on, and on, and on, and on, and on, and on, and on
              mission: Donaudampfschifffahrtsgesellschaftskapitaenskajuetenschluessel \u0645\u0631\u062D\u0628\u0627 \u4E2D\u6587
            target:
              persona claire: Claire & <b>
            """;

    @TempDir
    private Path folder;

    @Test
    void everySlideIsPrintedWithItsTitle() throws IOException, InterruptedException {
        Optional<Path> program = find();
        boolean isBuildServer = Boolean.parseBoolean(System.getenv("CI"));
        assumeTrue(program.isPresent() || isBuildServer, "there is no " + PROGRAM + " on the PATH");
        Path hostile = Files.writeString(folder.resolve("hostile.tomster"), HOSTILE);
        try (PowerPoint lumen = PowerPoint.of(Path.of("examples/lumen/lumen-fr.tomster"), folder, Optional.empty());
                PowerPoint other = PowerPoint.of(hostile, folder, Optional.empty())) {
            convert(program.orElseThrow(), List.of(lumen.file(), other.file()));
            assertPrinted(lumen);
            assertPrinted(other);
        }
    }

    /** One start for all files, with settings of its own: another one may be running. */
    private void convert(Path program, List<Path> files) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(
                program.toString(),
                "-env:UserInstallation=" + folder.resolve("settings").toUri(),
                "--headless",
                "--convert-to",
                "pdf",
                "--outdir",
                folder.toString());
        files.forEach(file -> builder.command().add(file.toString()));
        Path log = folder.resolve("log.txt");
        Process process =
                builder.redirectErrorStream(true).redirectOutput(log.toFile()).start();
        assertTrue(process.waitFor(180, TimeUnit.SECONDS), "the conversion ends");
        assertEquals(0, process.exitValue(), Files.readString(log));
    }

    private static void assertPrinted(PowerPoint file) throws IOException {
        Path pdf =
                file.file().resolveSibling(file.file().getFileName().toString().replace(".pptx", ".pdf"));
        try (PDDocument printed = Loader.loadPDF(pdf.toFile())) {
            assertEquals(file.slides().size(), printed.getNumberOfPages());
            PDFTextStripper text = new PDFTextStripper();
            for (int i = 0; i < file.slides().size(); i++) {
                text.setStartPage(i + 1);
                text.setEndPage(i + 1);
                String page = text.getText(printed);
                String title = PowerPoint.title(file.slides().get(i));
                assertAll("slide " + (i + 1), () -> assertEquals(List.of(), DeckText.missing(title, page)));
            }
        }
    }

    private static Optional<Path> find() {
        String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        return Arrays.stream(path.split(Pattern.quote(File.pathSeparator), -1))
                .filter(each -> !each.isEmpty())
                .map(each -> Path.of(each, PROGRAM))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
