package dev.tomster.app.review;

import dev.tomster.diagnostic.Message;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/**
 * Runs git in a folder. It reads only: no lock is taken, no external diff or hook of the repository runs. A filter that
 * somebody configured for files of the work tree may.
 */
final class Git {
    private final Path folder;

    Git(Path folder) {
        this.folder = folder;
    }

    /**
     * What came of a command.
     *
     * @param complaint what git said beside it
     */
    record Answer(int status, String text, String complaint) {

        /** The parts that end with NUL, as {@code -z} writes them. */
        List<String> parts() {
            return text.isEmpty() ? List.of() : Arrays.asList(text.split("\0", -1));
        }
    }

    /** Runs a command to its end. */
    Answer run(String... arguments) throws IOException {
        Process process = start(List.of(arguments), Redirect.PIPE);
        process.getOutputStream().close();
        // Beside each other: a command that complains a lot waits until somebody has read that.
        CompletableFuture<String> complaint = CompletableFuture.supplyAsync(() -> text(process.getErrorStream()));
        try {
            String text = text(process.getInputStream());
            return new Answer(process.waitFor(), text, complaint.join().strip());
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    private static String text(InputStream stream) {
        try (stream) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The answer of a command that has to succeed. */
    Answer must(String... arguments) throws IOException {
        return upTo(0, arguments);
    }

    /** The answer of a command that looks for something: that nothing is there is an answer. */
    Answer found(String... arguments) throws IOException {
        return upTo(1, arguments);
    }

    private Answer upTo(int status, String... arguments) throws IOException {
        Answer answer = run(arguments);
        if (answer.status() > status) {
            throw new GitRefusal(Message.of("cli.diff.git-says").with("reason", answer.complaint()));
        }
        return answer;
    }

    /** Starts a command that is talked to. */
    Process start(List<String> arguments) throws IOException {
        return start(arguments, Redirect.DISCARD);
    }

    private Process start(List<String> arguments, Redirect complaint) throws IOException {
        List<String> command = new ArrayList<>(List.of("git", "--no-optional-locks", "-c", "core.quotePath=false"));
        command.addAll(arguments);
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(folder.toFile()).redirectError(complaint);
        builder.environment().put("LC_ALL", "C");
        builder.environment().put("GIT_TERMINAL_PROMPT", "0");
        try {
            return builder.start();
        } catch (IOException e) {
            throw new GitRefusal(Message.of("cli.diff.no-git"));
        }
    }

    /** Waits for a command that was talked to; whatever it says at its end is of no interest any more. */
    static void end(Process process) {
        try {
            process.getOutputStream().close();
            process.waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** The first line of an answer, if the command succeeds. */
    Optional<String> line(String... arguments) throws IOException {
        Answer answer = run(arguments);
        return answer.status() == 0 ? answer.text().lines().findFirst() : Optional.empty();
    }
}
