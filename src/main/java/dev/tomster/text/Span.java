package dev.tomster.text;

/**
 * A half-open range of UTF-16 offsets in one source. Line and column are derived, never stored.
 *
 * @param start the first offset, from 0
 * @param end the offset after the last one, at least {@code start}, at most the length of the text
 */
public record Span(Source source, int start, int end) {

    public Span {
        if (start < 0 || end < start || end > source.text().length()) {
            throw new IllegalArgumentException(start + ".." + end + " in " + source.name());
        }
    }

    /** The text that the span covers. */
    public String text() {
        return source.text().substring(start, end);
    }

    /** The place of the first character. */
    public Position from() {
        return source.position(start);
    }

    /** The place after the last character. */
    public Position to() {
        return source.position(end);
    }

    /** A part of this span; the offsets count from this span's start. */
    public Span part(int from, int to) {
        return new Span(source, start + from, start + to);
    }

    /** The smallest span that covers both, which must lie in the same source. */
    public Span through(Span other) {
        return new Span(source, Math.min(start, other.start), Math.max(end, other.end));
    }

    @Override
    public String toString() {
        Position from = from();
        return source.name() + ":" + from.line() + ":" + from.column();
    }
}
