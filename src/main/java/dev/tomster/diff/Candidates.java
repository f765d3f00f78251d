package dev.tomster.diff;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/** Pairs that may belong together, by their places in two lists. The most alike find each other first. */
final class Candidates {
    /** The order is the same from both sides: two pairs that it does not tell apart share no place. */
    private static final Comparator<Candidate> BEST_FIRST = Comparator.comparingDouble(Candidate::likeness)
            .reversed()
            .thenComparingInt(pair -> pair.one() + pair.other())
            .thenComparingInt(pair -> Math.abs(pair.one() - pair.other()));

    private final double least;
    private final List<Candidate> candidates = new ArrayList<>();

    /** @param least pairs that are less alike, from 0 to 1, do not belong together */
    Candidates(double least) {
        this.least = least;
    }

    private record Candidate(int one, int other, double likeness) {}

    /** Takes a pair by the places of its items. */
    interface Taker {
        void take(int one, int other);
    }

    void add(int one, int other, double likeness) {
        if (likeness >= least) {
            candidates.add(new Candidate(one, other, likeness));
        }
    }

    /** Each place is in one pair at most. */
    void pairs(Taker taker) {
        candidates.sort(BEST_FIRST);
        BitSet ones = new BitSet();
        BitSet others = new BitSet();
        for (Candidate candidate : candidates) {
            if (!ones.get(candidate.one()) && !others.get(candidate.other())) {
                ones.set(candidate.one());
                others.set(candidate.other());
                taker.take(candidate.one(), candidate.other());
            }
        }
    }
}
