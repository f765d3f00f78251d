package dev.tomster.git;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A repository of its own, in which nothing of the machine's configuration counts. */
public final class Repository {
    private final Path folder;

    private Repository(Path folder) {
        this.folder = folder;
    }

    /** What a program came to. */
    public record Said(int status, String out) {}

    /** An empty repository. */
    public static Repository in(Path folder) throws IOException {
        Files.createDirectories(folder);
        Repository repository = new Repository(folder);
        repository.git("init", "-q", "-b", "main");
        repository.git("config", "user.name", "Inès Caron");
        repository.git("config", "user.email", "ines@example.org");
        return repository;
    }

    /** A script that runs the classes of this build as the launcher would. */
    public static Path launcher(Path folder) throws IOException {
        Path script = Files.createDirectories(folder).resolve("tomster");
        Files.writeString(
                script,
                "#!/bin/sh\nexec '" + Path.of(System.getProperty("java.home"), "bin", "java")
                        + "' -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xshare:auto -Dtomster.home=\"$(dirname \"$0\")\" -cp '"
                        + absolute(System.getProperty("java.class.path")) + "' dev.tomster.cli.Main \"$@\"\n");
        script.toFile().setExecutable(true);
        return script;
    }

    private static String absolute(String classPath) {
        List<String> parts = new ArrayList<>();
        for (String part : classPath.split(System.getProperty("path.separator"), -1)) {
            parts.add(Path.of(part).toAbsolutePath().toString());
        }
        return String.join(System.getProperty("path.separator"), parts);
    }

    public Path folder() {
        return folder;
    }

    public Path file(String name) {
        return folder.resolve(name);
    }

    public void write(String name, String text) throws IOException {
        Files.createDirectories(file(name).getParent());
        Files.writeString(file(name), text);
    }

    public String read(String name) throws IOException {
        return Files.readString(file(name));
    }

    /** Writes a file and commits it with everything else. */
    public void commit(String name, String text) throws IOException {
        write(name, text);
        git("add", "-A");
        git("commit", "-qm", "a change");
    }

    /** Runs git, which must succeed. */
    public String git(String... arguments) throws IOException {
        Said said = tryGit(arguments);
        assertEquals(0, said.status(), () -> String.join(" ", arguments) + "\n" + said.out());
        return said.out();
    }

    /** Runs git, which may fail. */
    public Said tryGit(String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of("git"));
        command.addAll(List.of(arguments));
        return run(Map.of(), command);
    }

    /** Runs a program in the folder of the repository. */
    public Said run(Map<String, String> environment, List<String> command) throws IOException {
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
        builder.environment()
                .putAll(Map.of(
                        "GIT_CONFIG_GLOBAL", "/dev/null",
                        "GIT_CONFIG_NOSYSTEM", "1",
                        "GIT_AUTHOR_DATE", "2027-01-01T00:00:00Z",
                        "GIT_COMMITTER_DATE", "2027-01-01T00:00:00Z",
                        "GIT_EDITOR", "true",
                        "LC_ALL", "C.UTF-8"));
        builder.environment().putAll(environment);
        Process process = builder.start();
        process.getOutputStream().close();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        try {
            return new Said(process.waitFor(), out);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }
}
