package dev.tomster.merge;

import dev.tomster.merge.Diff3.Chunk;
import dev.tomster.vocabulary.Spelling;
import java.util.List;

/**
 * A line of a file, which knows how deep the line stands to which it belongs. Two lines are equal if their words are, and
 * how far they stand from the lines they belong to: a plan that was indented anew has the same lines.
 */
final class TextLine {
    private final String raw;
    private final int width;
    private final int margin;
    private final String words;

    /** @param margin the depth of the line to which this one belongs, or its own */
    TextLine(String raw, int margin) {
        this.raw = raw;
        this.width = width(raw);
        this.margin = margin;
        this.words = Spelling.strip(raw);
    }

    /** The characters before the first that is no space. */
    static int width(String line) {
        int width = 0;
        while (width < line.length() && Spelling.isSpace(line.charAt(width))) {
            width++;
        }
        return width;
    }

    String raw() {
        return raw;
    }

    /** The text without the spaces around it. */
    String words() {
        return words;
    }

    boolean isBlank() {
        return words.isEmpty();
    }

    /** The line where what it belongs to stands at another depth. */
    String at(int depth) {
        return depth == margin || isBlank()
                ? raw
                : " ".repeat(Math.max(0, width - margin + depth)) + raw.substring(width);
    }

    /**
     * What is left of some lines that not both sides changed. A side that changed nothing but spaces did change something:
     * the file looks as whoever touched it last wanted it to look.
     */
    static List<TextLine> merged(Chunk<TextLine> chunk) {
        boolean areOurs =
                raw(chunk.theirs()).equals(raw(chunk.base())) || !chunk.ours().equals(chunk.base());
        return areOurs ? chunk.ours() : raw(chunk.ours()).equals(raw(chunk.base())) ? chunk.theirs() : spaced(chunk);
    }

    private static List<TextLine> spaced(Chunk<TextLine> chunk) {
        return chunk.theirs().equals(chunk.base()) ? chunk.ours() : chunk.theirs();
    }

    private static List<String> raw(List<TextLine> lines) {
        return lines.stream().map(line -> line.margin + line.raw).toList();
    }

    /** The same line with other words. */
    TextLine with(String other) {
        return new TextLine(raw.substring(0, width) + other, margin);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TextLine line
                && words.equals(line.words)
                && (isBlank() || width - margin == line.width - line.margin);
    }

    @Override
    public int hashCode() {
        return words.hashCode();
    }

    @Override
    public String toString() {
        return raw;
    }
}
