package dev.tomster.compile;

import java.util.Arrays;

/**
 * Which rows were read before, in thirty-two bytes a row: a table with open addressing, of keys of 128 bits with the metrics
 * that the row held and the place where it stands.
 */
final class SeenRows {
    private static final int SMALLEST = 1 << 10;

    private long[] first = new long[SMALLEST];
    private long[] second = new long[SMALLEST];
    private long[] metrics = new long[SMALLEST];
    private long[] places = filled(SMALLEST);
    private int size;

    private static long[] filled(int length) {
        long[] places = new long[length];
        Arrays.fill(places, -1);
        return places;
    }

    /** The index of a key; below zero if it was never put, and then where it would go. */
    private int find(long one, long other) {
        int mask = first.length - 1;
        int at = (int) mixed(one * 31 + other) & mask;
        while (places[at] >= 0) {
            if (first[at] == one && second[at] == other) {
                return at;
            }
            at = (at + 1) & mask;
        }
        return -at - 1;
    }

    private static long mixed(long key) {
        long hash = key * 0x9E3779B97F4A7C15L;
        return hash ^ (hash >>> 29);
    }

    /** The place of a row of a key that held one of some metrics; below zero if there was none. */
    long place(long one, long other, long ofMetrics) {
        int at = find(one, other);
        return at >= 0 && (metrics[at] & ofMetrics) != 0 ? places[at] : -1;
    }

    /** Takes in a row. */
    void add(long one, long other, long ofMetrics, long place) {
        int at = find(one, other);
        if (at >= 0) {
            metrics[at] |= ofMetrics;
            return;
        }
        insert(at, one, other, ofMetrics, place);
    }

    /** Takes in a row unless one of its key held one of its metrics; false if one did. */
    boolean addNew(long one, long other, long ofMetrics, long place) {
        int at = find(one, other);
        if (at >= 0) {
            boolean isNew = (metrics[at] & ofMetrics) == 0;
            metrics[at] |= isNew ? ofMetrics : 0;
            return isNew;
        }
        insert(at, one, other, ofMetrics, place);
        return true;
    }

    private void insert(int at, long one, long other, long ofMetrics, long place) {
        put(-at - 1, one, other, ofMetrics, place);
        if (++size * 3 > first.length * 2) {
            grow();
        }
    }

    private void put(int at, long one, long other, long ofMetrics, long place) {
        first[at] = one;
        second[at] = other;
        metrics[at] = ofMetrics;
        places[at] = place;
    }

    private void grow() {
        long[] ones = first;
        long[] others = second;
        long[] oldMetrics = metrics;
        long[] oldPlaces = places;
        int length = ones.length * 2;
        first = new long[length];
        second = new long[length];
        metrics = new long[length];
        places = filled(length);
        for (int i = 0; i < ones.length; i++) {
            if (oldPlaces[i] >= 0) {
                put(-find(ones[i], others[i]) - 1, ones[i], others[i], oldMetrics[i], oldPlaces[i]);
            }
        }
    }

    /** Two hashes of a text: that two texts have both in common does not happen. */
    static long hash(String text, int from, int to, long seed) {
        long hash = seed;
        for (int i = from; i < to; i++) {
            hash = (hash ^ text.charAt(i)) * 0x100000001B3L;
            hash ^= hash >>> 31;
        }
        return mixed(hash);
    }
}
