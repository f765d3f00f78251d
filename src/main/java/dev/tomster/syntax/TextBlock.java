package dev.tomster.syntax;

import dev.tomster.text.Span;
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
                .filter(line -> !line.text().isBlank())
                .mapToInt(TextBlock::indentation)
                .min()
                .orElse(0);
        List<Span> trimmed = new ArrayList<>(lines.size());
        for (Span line : lines) {
            int end = line.text().stripTrailing().length();
            trimmed.add(line.part(Math.min(margin, end), end));
        }
        return new TextBlock(List.copyOf(trimmed));
    }

    private static int indentation(Span line) {
        String text = line.text();
        int spaces = 0;
        while (spaces < text.length() && (text.charAt(spaces) == ' ' || text.charAt(spaces) == '\t')) {
            spaces++;
        }
        return spaces;
    }

    /** The text, with {@code \//} at the start of a line read as two slashes. */
    public String text() {
        return lines.stream()
                .map(line -> {
                    String text = line.text();
                    return text.stripLeading().startsWith("\\//") ? text.replaceFirst("\\\\//", "//") : text;
                })
                .collect(Collectors.joining("\n"));
    }

    /** From the first character to the last. */
    public Span span() {
        return lines.get(0).through(lines.get(lines.size() - 1));
    }
}
