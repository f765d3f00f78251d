package dev.tomster.merge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How much of two parts is the same: from 0, nothing, to 1, everything but the name. */
final class Similarity {
    /** Two items from here on are one that was renamed: most of what is said of them is the same. */
    static final double ITEM = 0.6;
    /** Two entries of a list from here on are one whose wording was changed. */
    static final double ENTRY = 0.5;

    private Similarity() {}

    /** Sørensen's coefficient of what the parts say: the lines of items, the words of entries. */
    static double of(Part a, Part b) {
        List<String> of = tokens(a);
        List<String> other = tokens(b);
        if (of.isEmpty() || other.isEmpty()) {
            return 0;
        }
        Map<String, Integer> counts = new HashMap<>();
        of.forEach(token -> counts.merge(token, 1, Integer::sum));
        int common = 0;
        for (String token : other) {
            if (counts.merge(token, -1, Integer::sum) >= 0) {
                common++;
            }
        }
        return 2.0 * common / (of.size() + other.size());
    }

    private static List<String> tokens(Part part) {
        List<String> tokens = new ArrayList<>();
        if (part.is(Part.Kind.ITEM)) {
            String title = part.head().fields().get(2);
            if (!title.isEmpty()) {
                tokens.add(title);
            }
            part.lines().stream().skip(1).map(TextLine::words).forEach(tokens::add);
            part.parts().forEach(inside -> inside.text(0).forEach(line -> tokens.add(line.strip())));
            tokens.removeIf(String::isEmpty);
        } else {
            part.lines().forEach(line -> tokens.addAll(List.of(line.words().split("[\\s,;.|]+"))));
            tokens.removeIf(token -> token.isEmpty() || token.equals("-"));
        }
        return tokens;
    }
}
