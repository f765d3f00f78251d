package dev.tomster.generate;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** The same plan after somebody has worked on it: lines lost, doubled, moved, taken from another plan, and words replaced. */
public final class Edited {
    private Edited() {}

    /**
     * A text after some edits.
     *
     * @param other where lines are taken from
     */
    public static String of(String text, String other, long seed) {
        Random random = new Random(seed);
        List<String> lines = new ArrayList<>(text.lines().toList());
        List<String> others = other.lines().toList();
        for (int edits = 1 + random.nextInt(4); edits > 0 && !lines.isEmpty(); edits--) {
            int at = random.nextInt(lines.size());
            int to = random.nextInt(lines.size());
            switch (random.nextInt(6)) {
                case 0 -> lines.remove(at);
                case 1 -> lines.add(to, lines.get(at));
                case 2 -> lines.add(to, lines.remove(at));
                case 3 -> lines.set(at, lines.get(at).replaceAll("\\d", String.valueOf(random.nextInt(10))));
                case 4 -> lines.set(at, lines.get(at).replaceFirst("(\\p{L}+)(\\P{L}*)$", "something$2"));
                default -> lines.add(at, others.isEmpty() ? "" : others.get(random.nextInt(others.size())));
            }
        }
        return String.join("\n", lines) + "\n";
    }
}
