package dev.tomster.diff;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Pairs of items with the same title, each item in one pair at most. */
final class SameTitles {
    private final List<Portrait> gone;
    private final List<Portrait> come;

    SameTitles(List<Portrait> gone, List<Portrait> come) {
        this.gone = gone;
        this.come = come;
    }

    void forEach(Candidates.Taker taker) {
        Map<String, Deque<Integer>> titles = new HashMap<>();
        for (int one = 0; one < gone.size(); one++) {
            titles.computeIfAbsent(gone.get(one).title(), none -> new ArrayDeque<>())
                    .add(one);
        }
        for (int other = 0; other < come.size(); other++) {
            Deque<Integer> same = titles.get(come.get(other).title());
            if (same != null && !same.isEmpty()) {
                taker.take(same.remove(), other);
            }
        }
    }
}
