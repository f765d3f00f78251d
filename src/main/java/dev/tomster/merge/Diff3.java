package dev.tomster.merge;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The three-way merge of lists by what stands between the elements that all three have in common. */
final class Diff3 {
    /** In elements of two lists. Comparing takes time in the square of what differs; more is one change. */
    private static final int LARGEST = 20_000;

    private static final int NONE = -1;

    private Diff3() {}

    /** A run of elements in three versions. */
    record Chunk<T>(List<T> base, List<T> ours, List<T> theirs) {

        /** True if both sides changed it, and not alike. */
        boolean isConflict() {
            return !ours.equals(base) && !theirs.equals(base) && !ours.equals(theirs);
        }

        /** What is left of it where it is no conflict. */
        List<T> merged() {
            return ours.equals(base) ? theirs : ours;
        }
    }

    /** The chunks of three lists, in order. */
    static <T> List<Chunk<T>> chunks(List<T> base, List<T> ours, List<T> theirs) {
        int[] inOurs = places(base, ours);
        int[] inTheirs = places(base, theirs);
        List<Chunk<T>> chunks = new ArrayList<>();
        int b = 0;
        int o = 0;
        int t = 0;
        for (int i = 0; i <= base.size(); i++) {
            boolean isEnd = i == base.size();
            if (!isEnd && (inOurs[i] == NONE || inTheirs[i] == NONE)) {
                continue;
            }
            int toOurs = isEnd ? ours.size() : inOurs[i];
            int toTheirs = isEnd ? theirs.size() : inTheirs[i];
            add(chunks, base.subList(b, i), ours.subList(o, toOurs), theirs.subList(t, toTheirs));
            if (!isEnd) {
                add(
                        chunks,
                        base.subList(i, i + 1),
                        ours.subList(toOurs, toOurs + 1),
                        theirs.subList(toTheirs, toTheirs + 1));
            }
            b = i + 1;
            o = toOurs + 1;
            t = toTheirs + 1;
        }
        return chunks;
    }

    private static <T> void add(List<Chunk<T>> chunks, List<T> base, List<T> ours, List<T> theirs) {
        if (!base.isEmpty() || !ours.isEmpty() || !theirs.isEmpty()) {
            chunks.add(new Chunk<>(base, ours, theirs));
        }
    }

    /** Where each element of a list stands in the other, in rising order; {@link #NONE} if it does not. */
    private static <T> int[] places(List<T> list, List<T> other) {
        int[] places = new int[list.size()];
        Arrays.fill(places, NONE);
        int shorter = Math.min(list.size(), other.size());
        int head = 0;
        while (head < shorter && list.get(head).equals(other.get(head))) {
            places[head] = head;
            head++;
        }
        int tail = 0;
        while (tail < shorter - head && list.get(list.size() - 1 - tail).equals(other.get(other.size() - 1 - tail))) {
            tail++;
            places[list.size() - tail] = other.size() - tail;
        }
        List<T> gone = list.subList(head, list.size() - tail);
        List<T> come = other.subList(head, other.size() - tail);
        if (!gone.isEmpty() && !come.isEmpty() && gone.size() + come.size() <= LARGEST) {
            placesBetween(gone, come, head, places);
        }
        return places;
    }

    private static <T> void placesBetween(List<T> gone, List<T> come, int head, int[] places) {
        int from = 0;
        int to = 0;
        for (AbstractDelta<T> delta :
                DiffUtils.diff(gone, come, new MyersDiffWithLinearSpace<>()).getDeltas()) {
            while (from < delta.getSource().getPosition()) {
                places[head + from++] = head + to++;
            }
            from += delta.getSource().size();
            to += delta.getTarget().size();
        }
        while (from < gone.size() && to < come.size()) {
            places[head + from++] = head + to++;
        }
    }
}
