package dev.tomster.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The program in a process of its own: another folder, another language, another time zone. */
final class ForeignRun {
    private static final Path EXAMPLE = Path.of("examples/lumen").toAbsolutePath();

    private final Path folder;
    private final List<String> before = new ArrayList<>();
    private final List<String> options = new ArrayList<>();
    private final List<String> asked = new ArrayList<>();

    /** A run in a folder that gets a copy of the Lumen plan. */
    ForeignRun(Path folder) throws IOException {
        this.folder = folder;
        Files.createDirectories(folder);
        for (String file : List.of("lumen.tomster", "logo.png")) {
            Files.copy(EXAMPLE.resolve(file), folder.resolve(file));
        }
    }

    /** Puts a command before the program that runs it. */
    ForeignRun under(String... command) {
        before.addAll(List.of(command));
        return this;
    }

    ForeignRun with(String... javaOptions) {
        options.addAll(List.of(javaOptions));
        return this;
    }

    /** Adds options of the program itself. */
    ForeignRun asking(String... arguments) {
        asked.addAll(List.of(arguments));
        return this;
    }

    /** Builds the three documents into {@code out} below the folder. */
    Path build(Map<String, String> environment) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(before);
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-Djava.awt.headless=true", "-XX:TieredStopAtLevel=1", "-cp", classPath()));
        command.addAll(options);
        command.addAll(List.of("dev.tomster.cli.Main", "build", "lumen.tomster", "--out", "out"));
        command.addAll(asked);
        Path log = folder.resolve("log.txt");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment().putAll(environment);
        Process process = builder.start();
        assertTrue(process.waitFor(120, TimeUnit.SECONDS), "the build ends");
        assertEquals(0, process.exitValue(), () -> read(log));
        return folder.resolve("out");
    }

    /** The class path of the program without that of its tests. */
    private static String classPath() {
        List<String> parts = new ArrayList<>();
        for (String part : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
            if (!part.endsWith("test-classes")) {
                parts.add(part);
            }
        }
        return String.join(File.pathSeparator, parts);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            return e.toString();
        }
    }
}
