package dev.tomster.merge;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The order of what two sides have. A side that moved things decides; where both did, ours. What only the other side has
 * comes where it stands there: behind the same neighbour.
 */
final class Order {
    private Order() {}

    /** The elements of both sides, each once, including those that one side took out. */
    static List<Trio> of(List<Trio> base, List<Trio> ours, List<Trio> theirs) {
        boolean theirsDecide = !isReordered(base, ours) && isReordered(base, theirs);
        return theirsDecide ? joined(theirs, ours) : joined(ours, theirs);
    }

    private static boolean isReordered(List<Trio> base, List<Trio> side) {
        Map<Trio, Integer> places = new LinkedHashMap<>();
        for (Trio trio : base) {
            places.put(trio, places.size());
        }
        int last = -1;
        for (Trio trio : side) {
            Integer place = places.get(trio);
            if (place != null && place < last) {
                return true;
            }
            last = place == null ? last : place;
        }
        return false;
    }

    private static List<Trio> joined(List<Trio> first, List<Trio> second) {
        Set<Trio> inFirst = set(first);
        Set<Trio> inSecond = set(second);
        List<Trio> opening = new ArrayList<>();
        Map<Trio, List<Trio>> behind = new LinkedHashMap<>();
        List<Trio> run = opening;
        for (Trio trio : second) {
            if (inFirst.contains(trio)) {
                run = new ArrayList<>();
                behind.put(trio, run);
            } else {
                run.add(trio);
            }
        }
        List<Trio> order = new ArrayList<>();
        List<Trio> due = opening;
        for (Trio trio : first) {
            // What the first side alone has in the same place stays together, and comes first.
            if (inSecond.contains(trio)) {
                order.addAll(due);
                due = behind.getOrDefault(trio, List.of());
            }
            order.add(trio);
        }
        order.addAll(due);
        return order;
    }

    private static Set<Trio> set(List<Trio> trios) {
        Set<Trio> set = new LinkedHashSet<>();
        set.addAll(trios);
        return set;
    }
}
