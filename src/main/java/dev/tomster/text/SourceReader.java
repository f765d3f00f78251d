package dev.tomster.text;

import dev.tomster.text.Reading.Obstacle;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Reads source files from disk: UTF-8, with or without byte order mark. */
public final class SourceReader {
    /** A file of this many bytes or more is refused (threat S7: resource exhaustion). */
    public static final int LIMIT = 5_000_000;

    private static final String WINDOWS = "windows-1252";
    private static final char REPLACEMENT = '\uFFFD';
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private SourceReader() {}

    /**
     * Reads one file.
     *
     * @param name the name that findings show
     * @throws IOException if the file is there but the system refuses it
     */
    public static Reading read(Path path, String name) throws IOException {
        if (!Files.exists(path)) {
            return without(name, Obstacle.MISSING);
        }
        if (Files.isDirectory(path)) {
            return without(name, Obstacle.DIRECTORY);
        }
        if (!Files.isRegularFile(path)) {
            return without(name, Obstacle.NOT_A_FILE);
        }
        // Not a channel: where its library is loaded, the system is asked for sockets, which a build must never open.
        try (InputStream in = new FileInputStream(path.toFile())) {
            return read(in, name, Optional.of(path.toRealPath()));
        }
    }

    /** Reads a text from a stream to its end. */
    public static Reading read(InputStream in, String name) throws IOException {
        return read(in, name, Optional.empty());
    }

    private static Reading read(InputStream in, String name, Optional<Path> file) throws IOException {
        byte[] bytes = in.readNBytes(LIMIT);
        return bytes.length == LIMIT ? without(name, Obstacle.TOO_LARGE) : decode(bytes, name, file);
    }

    /** Decodes bytes that are in no file. */
    public static Reading decode(byte[] bytes, String name) {
        return decode(bytes, name, Optional.empty());
    }

    private static Reading decode(byte[] bytes, String name, Optional<Path> file) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        if (text.indexOf('\0') >= 0) {
            return without(name, Obstacle.BINARY);
        }
        // A byte that is not UTF-8 was replaced; so was nothing, if that character is not there.
        return text.indexOf(REPLACEMENT) < 0
                ? new Reading(
                        new Source(name, withoutMark(text), file, hasMark(text)), Optional.empty(), 0, hasMark(text))
                : decodeBytewise(bytes, name, file);
    }

    private static boolean hasMark(String text) {
        return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK;
    }

    private static String withoutMark(String text) {
        return hasMark(text) ? text.substring(1) : text;
    }

    private static Reading decodeBytewise(byte[] bytes, String name, Optional<Path> file) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        int firstBad = -1;
        // A malformed byte is read as Windows-1252, what most editors that do not write UTF-8 write.
        for (CoderResult result = decoder.decode(in, out, true);
                result.isError();
                result = decoder.decode(in, out, true)) {
            firstBad = firstBad < 0 ? out.position() : firstBad;
            out.put(new String(bytes, in.position(), result.length(), Charset.forName(WINDOWS)));
            in.position(in.position() + result.length());
        }
        String text = out.flip().toString();
        Source source = new Source(name, withoutMark(text), file, hasMark(text));
        int mark = hasMark(text) ? 1 : 0;
        return firstBad < 0
                ? new Reading(source, Optional.empty(), 0, hasMark(text))
                : new Reading(source, Optional.of(Obstacle.NOT_UTF8), Math.max(0, firstBad - mark), hasMark(text));
    }

    private static Reading without(String name, Obstacle obstacle) {
        return new Reading(new Source(name, ""), Optional.of(obstacle), 0, false);
    }
}
