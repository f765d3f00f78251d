package dev.tomster.diff;

import dev.tomster.model.Item;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;

/** Items of a kind that say mostly the same under different names. The most alike find each other first. */
final class Likeness {
    /** From here on two items are one that changed rather than one that went and one that came. */
    private static final double ENOUGH = 0.5;
    /** In pairs. Beyond it only items with the same title are compared: time must not grow with the square. */
    private static final long MOST_PAIRS = 40_000;

    /** The order is the same from both sides: two pairs that it does not tell apart share no item. */
    private static final Comparator<Candidate> BEST_FIRST = Comparator.comparingDouble(Candidate::likeness)
            .reversed()
            .thenComparingInt(pair -> pair.one() + pair.other())
            .thenComparingInt(pair -> Math.abs(pair.one() - pair.other()));

    private final List<Portrait> gone;
    private final List<Portrait> come;

    Likeness(List<Item> gone, List<Item> come) {
        boolean isNone = gone.isEmpty() || come.isEmpty();
        this.gone = isNone ? List.of() : gone.stream().map(Portrait::new).toList();
        this.come = isNone ? List.of() : come.stream().map(Portrait::new).toList();
    }

    private record Candidate(int one, int other, double likeness) {}

    void pairs(BiConsumer<Item, Item> found) {
        List<Candidate> candidates = candidates();
        candidates.sort(BEST_FIRST);
        Set<Item> taken = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Candidate candidate : candidates) {
            Item one = gone.get(candidate.one()).item();
            Item other = come.get(candidate.other()).item();
            if (!taken.contains(one) && !taken.contains(other)) {
                taken.add(one);
                taken.add(other);
                found.accept(one, other);
            }
        }
    }

    private List<Candidate> candidates() {
        boolean isLarge = (long) gone.size() * come.size() > MOST_PAIRS;
        List<Candidate> candidates = new ArrayList<>();
        if (isLarge) {
            new SameTitles(gone, come).forEach((one, other) -> compare(one, other, candidates));
            return candidates;
        }
        for (int one = 0; one < gone.size(); one++) {
            for (int other = 0; other < come.size(); other++) {
                compare(one, other, candidates);
            }
        }
        return candidates;
    }

    private void compare(int one, int other, List<Candidate> candidates) {
        double likeness = gone.get(one).likeness(come.get(other));
        if (likeness >= ENOUGH) {
            candidates.add(new Candidate(one, other, likeness));
        }
    }
}
