package dev.tomster.compile;

/**
 * Which rows were read before, in thirty-two bytes a row: a table with open addressing, of keys of 128 bits with the metrics that
 * the row held and the place where it stands. The four words of a row lie side by side, so that a row is one access to memory.
 */
final class SeenRows {
    private static final int WORDS = 4;
    private static final int OTHER = 1;
    private static final int METRICS = 2;
    /** One more than the place: 0 where no row is. */
    private static final int PLACE = 3;

    private static final int SMALLEST = 1 << 10;

    private long[] table = new long[SMALLEST * WORDS];
    private int size;

    /** Where a key is, or would go. */
    private int find(long one, long other) {
        int mask = table.length / WORDS - 1;
        int at = (int) mixed(one * 31 + other) & mask;
        while (table[at * WORDS + PLACE] != 0 && (table[at * WORDS] != one || table[at * WORDS + OTHER] != other)) {
            at = (at + 1) & mask;
        }
        return at * WORDS;
    }

    private static long mixed(long key) {
        long hash = key * 0x9E3779B97F4A7C15L;
        return hash ^ (hash >>> 29);
    }

    /** The place of a row of a key that held one of some metrics; below zero if there was none. */
    long place(long one, long other, long ofMetrics) {
        int at = find(one, other);
        return (table[at + METRICS] & ofMetrics) == 0 ? -1 : table[at + PLACE] - 1;
    }

    /** Takes in a row, unless one of its key held one of its metrics; false if one did. */
    boolean addNew(long one, long other, long ofMetrics, long place) {
        int at = find(one, other);
        if ((table[at + METRICS] & ofMetrics) != 0) {
            return false;
        }
        boolean isKnown = table[at + PLACE] != 0;
        table[at + METRICS] |= ofMetrics;
        if (!isKnown) {
            table[at] = one;
            table[at + OTHER] = other;
            table[at + PLACE] = place + 1;
            if (++size * 6L > table.length) {
                grow();
            }
        }
        return true;
    }

    /** Doubles a table that is two thirds full. */
    private void grow() {
        long[] old = table;
        table = new long[old.length * 2];
        for (int from = 0; from < old.length; from += WORDS) {
            if (old[from + PLACE] != 0) {
                System.arraycopy(old, from, table, find(old[from], old[from + OTHER]), WORDS);
            }
        }
    }

    /** A hash of a text. Two of them, of different seeds, are a key: that two texts have both in common does not happen. */
    static long hash(String text, int from, int to, long seed) {
        long hash = seed;
        for (int i = from; i < to; i++) {
            hash = (hash ^ text.charAt(i)) * 0x100000001B3L;
            hash ^= hash >>> 31;
        }
        return mixed(hash);
    }
}
