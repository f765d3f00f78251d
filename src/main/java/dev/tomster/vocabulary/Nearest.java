package dev.tomster.vocabulary;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Which words a misspelt word may have been meant to be. */
public final class Nearest {
    /** More than this many suggestions help nobody. */
    private static final int MOST = 3;
    /** Longer words are not compared: no keyword or name is that long, and the cost is quadratic. */
    private static final int LONGEST = 60;

    private Nearest() {}

    /** Words that differ by more letters are never near. */
    private static final int FARTHEST = 3;

    private record Scored(String candidate, int distance) {}

    /** The candidates that differ by few letters, the nearest first, at most three. */
    public static List<String> of(String word, Collection<String> candidates) {
        String folded = Spelling.fold(word);
        if (folded.isEmpty() || folded.length() > LONGEST) {
            return List.of();
        }
        return candidates.stream()
                .distinct()
                .filter(candidate -> Math.abs(candidate.length() - folded.length()) <= FARTHEST + 1)
                .map(candidate -> new Scored(candidate, distance(folded, Spelling.fold(candidate))))
                .filter(scored -> scored.distance() <= tolerance(folded, scored.candidate()))
                .sorted(Comparator.comparingInt(Scored::distance).thenComparing(Scored::candidate))
                .limit(MOST)
                .map(Scored::candidate)
                .toList();
    }

    /** The nearest candidate, if one differs by few letters. */
    public static Optional<String> one(String word, Collection<String> candidates) {
        return of(word, candidates).stream().findFirst();
    }

    private static int tolerance(String word, String candidate) {
        int length = Math.min(word.length(), candidate.length());
        return length <= 3 ? 1 : length <= 8 ? 2 : 3;
    }

    /** Letters to insert, delete, replace or swap with their neighbour. */
    private static int distance(String a, String b) {
        if (Math.abs(a.length() - b.length()) > FARTHEST) {
            return Integer.MAX_VALUE;
        }
        int[][] d = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                if (i == 0 || j == 0) {
                    d[i][j] = i + j;
                    continue;
                }
                int same = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                d[i][j] = Math.min(Math.min(d[i - 1][j] + 1, d[i][j - 1] + 1), d[i - 1][j - 1] + same);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
                }
            }
        }
        return d[a.length()][b.length()];
    }
}
