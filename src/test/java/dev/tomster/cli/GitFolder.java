package dev.tomster.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A git repository for a test, with nobody's settings but its own. */
record GitFolder(Path path) {
    /** A plan with a part of its own. */
    static final String PLAN = """
            language: en
            plan: Lumen
              currency: EUR
            include: parts/target.tomster
            objectives:
              objective footfall: Bring new visitors into the shops
                for: claire
                target: 9 000
                deadline: 2027-11-30
            resources:
              budget: 96 000
            """;

    static final String PART = "language: en\ntarget:\n  persona claire: Claire\n    size: 420 000\n";

    static GitFolder in(Path folder) throws IOException {
        GitFolder git = new GitFolder(Files.createDirectories(folder).toRealPath());
        git.run("init", "-q", "-b", "main");
        return git;
    }

    GitFolder write(String file, String text) throws IOException {
        Path whole = path.resolve(file);
        Files.createDirectories(whole.getParent());
        Files.writeString(whole, text);
        return this;
    }

    GitFolder commit(String message) throws IOException {
        run("add", "-A");
        run("commit", "-q", "-m", message);
        return this;
    }

    String run(String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                "git", "-c", "user.name=Test", "-c", "user.email=test@example.com", "-c", "commit.gpgsign=false"));
        command.addAll(List.of(arguments));
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(path.toFile()).redirectErrorStream(true);
        builder.environment().put("GIT_CONFIG_GLOBAL", "/dev/null");
        builder.environment().put("GIT_CONFIG_SYSTEM", "/dev/null");
        Process process = builder.start();
        process.getOutputStream().close();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        try {
            if (process.waitFor() != 0) {
                throw new IOException(command + ": " + said);
            }
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
        return said;
    }
}
