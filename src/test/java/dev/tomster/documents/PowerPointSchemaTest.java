package dev.tomster.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tomster.Slow;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** PowerPoint repairs what does not keep to its schemas; every part of every example does. */
@Slow
class PowerPointSchemaTest {
    /** The build puts it there: on the class path of tests it would hide that the program lacks a class. */
    private static final Path SCHEMAS =
            Path.of("target/schemas/poi-ooxml-full.jar").toAbsolutePath();

    private static final String LESS = "poi-ooxml-lite";

    @TempDir
    private Path folder;

    @Test
    void everyPartKeepsToItsSchema() throws IOException, InterruptedException {
        List<String> files = new ArrayList<>();
        for (Path plan : NothingIsDroppedTest.examples()) {
            try (PowerPoint file = PowerPoint.of(plan, folder, Optional.empty())) {
                files.add(file.file().toString());
            }
        }
        List<String> said = check(files);
        assertEquals(
                List.of(),
                said.stream().filter(line -> line.startsWith("fault")).toList());
        String last = said.get(said.size() - 1);
        assertTrue(last.matches("[4-9]\\d\\d parts"), last);
    }

    @Test
    void aFaultIsSeen() throws IOException, InterruptedException {
        try (PowerPoint file = PowerPoint.of(Path.of("examples/lumen/lumen.tomster"), folder, Optional.empty())) {
            Path spoiled = folder.resolve("spoiled.pptx");
            var body = file.slides()
                    .get(1)
                    .getXmlObject()
                    .getCSld()
                    .getSpTree()
                    .getSpArray(0)
                    .getTxBody();
            body.removeP(0);
            try (var out = Files.newOutputStream(spoiled)) {
                file.show().write(out);
            }
            List<String> said = check(List.of(spoiled.toString()));
            assertTrue(said.get(0).startsWith("fault in ppt/slides/slide2.xml"), said.get(0));
        }
    }

    private List<String> check(List<String> files) throws IOException, InterruptedException {
        List<String> parts = new ArrayList<>();
        for (String part : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
            parts.add(part.contains(LESS) ? SCHEMAS.toString() : part);
        }
        assertTrue(parts.contains(SCHEMAS.toString()), "the schemas take the place of " + LESS);
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                String.join(File.pathSeparator, parts),
                "dev.tomster.documents.SchemaCheck"));
        command.addAll(files);
        Path log = folder.resolve("log.txt");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        assertTrue(process.waitFor(120, TimeUnit.SECONDS), "the check ends");
        assertEquals(0, process.exitValue(), Files.readString(log));
        return Files.readAllLines(log);
    }
}
