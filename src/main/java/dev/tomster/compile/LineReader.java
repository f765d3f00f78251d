package dev.tomster.compile;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** Reads the lines of a file one by one. It holds no more of the file than one line, and of a line that is too long its start. */
final class LineReader implements RowLines.Lines {
    /** Longer lines are no rows of results (threat S7). */
    static final int LONGEST = 100_000;

    private static final int SHOWN = 200;
    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final InputStream in;
    private final byte[] buffer = new byte[1 << 16];
    private int at;
    private int end;
    private byte[] line = new byte[1 << 10];
    private int length;
    private boolean isTooLong;
    private boolean isLatin;
    private boolean isBinary;
    private boolean isFirst = true;

    LineReader(InputStream in) {
        this.in = in;
    }

    @Override
    public Optional<String> next() throws IOException {
        length = 0;
        isTooLong = false;
        boolean isAny = false;
        while (at < end || fill()) {
            isAny = true;
            int from = at;
            while (at < end && buffer[at] != '\n' && buffer[at] != '\r') {
                at++;
            }
            take(from, at);
            if (at < end) {
                finish();
                break;
            }
        }
        if (!isAny) {
            return Optional.empty();
        }
        String text = text();
        isFirst = false;
        return Optional.of(text);
    }

    private boolean fill() throws IOException {
        end = in.read(buffer);
        at = 0;
        return end > 0;
    }

    private void take(int from, int to) {
        int room = LONGEST - length;
        int taken = Math.min(room, to - from);
        isTooLong |= taken < to - from;
        if (length + taken > line.length) {
            line = Arrays.copyOf(line, Math.min(LONGEST, Math.max(line.length * 2, length + taken)));
        }
        System.arraycopy(buffer, from, line, length, taken);
        length += taken;
    }

    /** Steps over the end of a line. */
    private void finish() throws IOException {
        boolean isReturn = buffer[at++] == '\r';
        if (isReturn && (at < end || fill()) && buffer[at] == '\n') {
            at++;
        }
    }

    private String text() {
        int from = isFirst && length >= MARK.length && Arrays.equals(line, 0, MARK.length, MARK, 0, MARK.length)
                ? MARK.length
                : 0;
        int to = isTooLong ? Math.min(length, SHOWN) : length;
        boolean isPlain = true;
        for (int i = from; i < to; i++) {
            isPlain &= line[i] > 0;
            isBinary |= line[i] == 0;
        }
        if (isPlain) {
            return new String(line, from, to - from, StandardCharsets.ISO_8859_1);
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(line, from, to - from))
                    .toString();
        } catch (CharacterCodingException e) {
            isLatin |= !isTooLong;
            return new String(line, from, to - from, Charset.forName("windows-1252"));
        }
    }

    /** True if the line is longer than {@link #LONGEST} bytes: then only its start was read. */
    @Override
    public boolean isTooLong() {
        return isTooLong;
    }

    /** True if some line was not UTF-8 and was read as Windows-1252. */
    boolean isLatin() {
        return isLatin;
    }

    /** True if some line held what no text holds. */
    boolean isBinary() {
        return isBinary;
    }
}
