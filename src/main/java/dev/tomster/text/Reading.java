package dev.tomster.text;

import java.util.Optional;

/**
 * What came of reading a file: a source, an obstacle, or both (a file that is not UTF-8 is still read, so that
 * everything else that is wrong in it can be told in the same run).
 *
 * @param place the offset in the source that the obstacle speaks of, 0 if it speaks of the whole file
 * @param hasMark true if the file begins with a byte order mark, which the source does not hold
 */
public record Reading(Source source, Optional<Obstacle> obstacle, int place, boolean hasMark) {

    /** Why a file could not be read as a plan. */
    public enum Obstacle {
        MISSING,
        DIRECTORY,
        /** A device, a pipe, a socket. */
        NOT_A_FILE,
        /** At least {@link SourceReader#LIMIT} bytes. */
        TOO_LARGE,
        /** Holds a NUL byte: a picture, a document, an archive. */
        BINARY,
        /** Bytes that are not UTF-8, read as Windows-1252 instead. */
        NOT_UTF8
    }

    /** True if there is text to go on with. */
    public boolean hasText() {
        return obstacle.isEmpty() || obstacle.get() == Obstacle.NOT_UTF8;
    }
}
