package dev.tomster.merge;

import dev.tomster.diagnostic.Findings;
import dev.tomster.syntax.SyntaxReader;
import dev.tomster.text.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** What somebody does to a plan: words are changed, lines and blocks come, go and move. The same seed does the same. */
final class Edits {
    private final Random random;
    private final List<String> lines;
    /** Stands in every word that is added, so that a test can look for it. */
    private final String mark;

    private int added;

    private Edits(String plan, long seed, String mark) {
        this.random = new Random(seed);
        this.lines = new ArrayList<>(List.of(plan.split("\n", -1)));
        this.mark = mark;
    }

    static String of(String plan, long seed, int count, String mark) {
        Edits edits = new Edits(plan, seed, mark);
        for (int i = 0; i < count; i++) {
            List<String> before = List.copyOf(edits.lines);
            edits.edit();
            // Most people write plans that can be read.
            if (!edits.isReadable() && edits.random.nextInt(10) > 0) {
                edits.lines.clear();
                edits.lines.addAll(before);
            }
        }
        return String.join("\n", edits.lines);
    }

    private boolean isReadable() {
        Findings findings = new Findings();
        SyntaxReader.read(new Source("plan.tomster", String.join("\n", lines)), findings);
        return !findings.hasErrors();
    }

    private String word() {
        return mark + added++;
    }

    private void edit() {
        int place = random.nextInt(lines.size());
        String line = lines.get(place);
        int margin = margin(line);
        switch (random.nextInt(8)) {
            case 0, 1, 2 -> lines.set(place, line.isBlank() ? line : line.stripTrailing() + " " + word());
            case 3 -> lines.add(place, " ".repeat(margin) + "// " + word());
            case 4 -> lines.add(place, " ".repeat(margin) + "note: " + word());
            case 5 -> lines.add(place, " ".repeat(margin) + "- " + word());
            case 6 -> lines.subList(place, endOfBlock(place)).clear();
            default -> {
                List<String> block = List.copyOf(lines.subList(place, endOfBlock(place)));
                lines.subList(place, place + block.size()).clear();
                lines.addAll(random.nextInt(lines.size() + 1), block);
            }
        }
        if (lines.isEmpty()) {
            lines.add("");
        }
    }

    private int endOfBlock(int place) {
        int end = place + 1;
        while (end < lines.size() && !lines.get(end).isBlank() && margin(lines.get(end)) > margin(lines.get(place))) {
            end++;
        }
        return end;
    }

    private static int margin(String line) {
        return TextLine.width(line);
    }
}
