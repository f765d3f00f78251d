package dev.tomster.syntax;

import dev.tomster.diagnostic.Findings;
import dev.tomster.text.Source;
import org.antlr.v4.runtime.CharStream;
import org.antlr.v4.runtime.IntStream;
import org.antlr.v4.runtime.misc.Interval;

/**
 * A source as ANTLR reads it: UTF-16 unit by UTF-16 unit. ANTLR's own streams count code points; with this one a
 * token's offsets are those of the source, so that nothing has to be converted behind an emoji.
 */
final class SourceStream implements CharStream {
    private final Source source;
    private final String text;
    private final Layout layout;
    private int index;

    SourceStream(Source source, Findings findings) {
        this.source = source;
        this.text = source.text();
        this.layout = new Layout(source, findings);
    }

    Source source() {
        return source;
    }

    /** What the lines of the source are; it travels with the stream because the generated lexer takes nothing else. */
    Layout layout() {
        return layout;
    }

    @Override
    public void consume() {
        if (index >= text.length()) {
            throw new IllegalStateException("read past the end of " + source.name());
        }
        index++;
    }

    @Override
    public int LA(int distance) {
        int at = distance > 0 ? index + distance - 1 : index + distance;
        return at < 0 || at >= text.length() ? IntStream.EOF : text.charAt(at);
    }

    @Override
    public int mark() {
        return -1;
    }

    @Override
    public void release(int marker) {}

    @Override
    public int index() {
        return index;
    }

    @Override
    public void seek(int offset) {
        index = Math.min(offset, text.length());
    }

    @Override
    public int size() {
        return text.length();
    }

    @Override
    public String getSourceName() {
        return source.name();
    }

    @Override
    public String getText(Interval interval) {
        return interval.b < interval.a ? "" : text.substring(interval.a, Math.min(interval.b + 1, text.length()));
    }
}
