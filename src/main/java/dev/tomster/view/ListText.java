package dev.tomster.view;

import java.util.ArrayList;
import java.util.List;

/** Takes a text with bullets apart, so that each bullet is an entry wherever the text is printed. */
final class ListText {
    /** What makes a text more than paragraphs and bullets. */
    private static final List<String> OTHER = List.of("#", "|", ">", "```", "~~~");

    private ListText() {}

    /** The paragraphs and the bullets of a text; the whole text if it has no bullets, or anything else beside them. */
    static List<String> entries(String markdown) {
        List<String> entries = new ArrayList<>();
        boolean hasBullets = false;
        boolean continues = false;
        for (String line : markdown.split("\n", -1)) {
            boolean bullet = line.startsWith("- ") || line.startsWith("* ");
            boolean deeper = hasBullets && line.startsWith("  ");
            if (!bullet && OTHER.stream().anyMatch(line.strip()::startsWith)) {
                return List.of(markdown);
            }
            if (line.isBlank()) {
                continues = false;
            } else if (bullet) {
                entries.add(line.substring(2).strip());
                hasBullets = true;
                continues = true;
            } else if (continues || deeper) {
                int last = entries.size() - 1;
                entries.set(last, entries.get(last) + "\n" + (deeper ? line.substring(2) : line));
            } else {
                entries.add(line);
                continues = true;
            }
        }
        return hasBullets ? entries : List.of(markdown);
    }
}
