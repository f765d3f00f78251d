package dev.tomster.diff;

import dev.tomster.model.Item;
import java.util.List;
import java.util.function.BiConsumer;

/** Items of a kind that say mostly the same under different names. The most alike find each other first. */
final class Likeness {
    /** From here on two items are one that changed rather than one that went and one that came. */
    private static final double ENOUGH = 0.5;
    /** In pairs. Beyond it only items with the same title are compared: time must not grow with the square. */
    private static final long MOST_PAIRS = 40_000;

    private final List<Portrait> gone;
    private final List<Portrait> come;

    Likeness(List<Item> gone, List<Item> come) {
        boolean isNone = gone.isEmpty() || come.isEmpty();
        this.gone = isNone ? List.of() : gone.stream().map(Portrait::new).toList();
        this.come = isNone ? List.of() : come.stream().map(Portrait::new).toList();
    }

    void pairs(BiConsumer<Item, Item> found) {
        Candidates candidates = new Candidates(ENOUGH);
        if ((long) gone.size() * come.size() > MOST_PAIRS) {
            new SameTitles(gone, come).forEach((one, other) -> compare(one, other, candidates));
        } else {
            for (int one = 0; one < gone.size(); one++) {
                for (int other = 0; other < come.size(); other++) {
                    compare(one, other, candidates);
                }
            }
        }
        candidates.pairs((one, other) ->
                found.accept(gone.get(one).item(), come.get(other).item()));
    }

    private void compare(int one, int other, Candidates candidates) {
        candidates.add(one, other, gone.get(one).likeness(come.get(other)));
    }
}
