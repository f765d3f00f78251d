package dev.tomster.compile.value;

import dev.tomster.text.Span;
import dev.tomster.vocabulary.Spelling;

/**
 * A piece of a line, with its place.
 *
 * @param text what the span covers, but for the escapes of table cells
 */
public record Phrase(String text, Span span) {

    /** The text of a span, without the spaces around it. */
    public static Phrase of(Span span) {
        return new Phrase(span.text(), span).strip();
    }

    /** True if nothing was typed. */
    public boolean isEmpty() {
        return text.isEmpty();
    }

    /** True if a text can take the place of the span: it holds no escapes. */
    public boolean isLiteral() {
        return text.equals(span.text());
    }

    /** A part, without the spaces around it. */
    Phrase part(int from, int to) {
        return exactPart(from, to).strip();
    }

    private Phrase exactPart(int from, int to) {
        int length = span.end() - span.start();
        int start = Math.min(from, length);
        return new Phrase(text.substring(from, to), span.part(start, Math.max(start, Math.min(to, length))));
    }

    private Phrase strip() {
        int from = 0;
        int to = text.length();
        while (from < to && Spelling.isSpace(text.charAt(from))) {
            from++;
        }
        while (to > from && Spelling.isSpace(text.charAt(to - 1))) {
            to--;
        }
        return from == 0 && to == text.length() ? this : exactPart(from, to);
    }
}
