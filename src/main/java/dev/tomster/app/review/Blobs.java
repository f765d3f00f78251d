package dev.tomster.app.review;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** Reads files of revisions from one process that stays: starting one for each file would take longer than reading it. */
final class Blobs implements AutoCloseable {
    private final Git git;
    private Optional<Talk> talk = Optional.empty();

    Blobs(Git git) {
        this.git = git;
    }

    private record Talk(Process process, OutputStream ask, InputStream answer) {}

    /**
     * The bytes of an object; none if it is missing or no file.
     *
     * @param id of the object
     */
    Optional<byte[]> read(String id) throws IOException {
        Talk open = talk();
        open.ask().write((id + "\n").getBytes(StandardCharsets.UTF_8));
        open.ask().flush();
        String[] head = line(open.answer()).split(" ", -1);
        if (head.length < 3) {
            return Optional.empty();
        }
        byte[] bytes = open.answer().readNBytes(Integer.parseInt(head[2]));
        line(open.answer());
        return head[1].equals("blob") ? Optional.of(bytes) : Optional.empty();
    }

    private Talk talk() throws IOException {
        if (talk.isEmpty()) {
            Process process = git.start(List.of("cat-file", "--batch"));
            talk = Optional.of(new Talk(
                    process,
                    new BufferedOutputStream(process.getOutputStream()),
                    new BufferedInputStream(process.getInputStream())));
        }
        return talk.get();
    }

    private static String line(InputStream in) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int c = in.read(); c != '\n'; c = in.read()) {
            if (c < 0) {
                throw new EOFException("git cat-file");
            }
            line.append((char) c);
        }
        return line.toString();
    }

    @Override
    public void close() {
        talk.map(Talk::process).ifPresent(Git::end);
        talk = Optional.empty();
    }
}
