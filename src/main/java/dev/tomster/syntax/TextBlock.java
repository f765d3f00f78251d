package dev.tomster.syntax;

import dev.tomster.text.Span;
import dev.tomster.vocabulary.Spelling;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The raw lines below a property or a section: without their common indentation and without comments, with the blank
 * lines between them.
 *
 * @param lines in order; a blank line is an empty span
 */
public record TextBlock(List<Span> lines) {

    /** Removes the indentation that all lines share. */
    static TextBlock of(List<Span> lines) {
        int margin = lines.stream()
                .filter(line -> !Spelling.isBlank(line.text()))
                .mapToInt(line -> indentation(line.text()))
                .min()
                .orElse(0);
        List<Span> trimmed = new ArrayList<>(lines.size());
        for (Span line : lines) {
            int end = Spelling.stripTrailing(line.text()).length();
            trimmed.add(line.part(Math.min(margin, end), end));
        }
        return new TextBlock(List.copyOf(trimmed));
    }

    private static int indentation(String text) {
        int spaces = 0;
        while (spaces < text.length() && Spelling.isSpace(text.charAt(spaces))) {
            spaces++;
        }
        return spaces;
    }

    /** The text, with the escapes at the starts of its lines read. */
    public String text() {
        return lines.stream().map(Span::text).map(TextBlock::unescaped).collect(Collectors.joining("\n"));
    }

    /** A line that may begin with {@code \//}, which stands for two slashes. */
    public static String unescaped(String line) {
        int start = indentation(line);
        return line.startsWith("\\//", start) ? line.substring(0, start) + line.substring(start + 1) : line;
    }

    /** From the first character to the last. */
    public Span span() {
        return lines.get(0).through(lines.get(lines.size() - 1));
    }
}
