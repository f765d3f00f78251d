package dev.tomster.merge;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/** Finds which of the parts inside one part are those inside its other version: by name, then by what they say. */
final class Siblings {
    /** In lines that are compared, each with all others; beyond that, what has another name is something else (threat S7). */
    private static final long MOST_WORK = 200_000;

    private final List<Part> from;
    private final List<Part> to;
    private final Map<Part, Part> pairs = new LinkedHashMap<>();
    private final Map<Part, Part> back = new LinkedHashMap<>();

    private Siblings(List<Part> from, List<Part> to) {
        this.from = from;
        this.to = to;
        // Of several with one key those that are alike belong together.
        Set<String> several = several();
        byKey(part -> several.contains(part.key()) ? String.join("\n", part.text(0)) : part.key());
        byKey(Part::key);
    }

    /** The keys that more than one part of a side has. */
    private Set<String> several() {
        Set<String> several = new HashSet<>();
        for (List<Part> side : List.of(from, to)) {
            Set<String> keys = new HashSet<>();
            side.stream().map(Part::key).filter(key -> !keys.add(key)).forEach(several::add);
        }
        return several;
    }

    /** Those of one name. */
    static Map<Part, Part> named(List<Part> from, List<Part> to) {
        return new Siblings(from, to).pairs;
    }

    /** Those of one name, and those that were given another name or other words. */
    static Map<Part, Part> all(List<Part> from, List<Part> to) {
        Siblings siblings = new Siblings(from, to);
        siblings.bySimilarity();
        siblings.byPlace();
        return siblings.pairs;
    }

    private void pair(Part a, Part b) {
        pairs.put(a, b);
        back.put(b, a);
    }

    private void byKey(Function<Part, String> key) {
        Map<String, Deque<Part>> found = new HashMap<>();
        for (Part part : to) {
            if (!back.containsKey(part)) {
                found.computeIfAbsent(key.apply(part), k -> new ArrayDeque<>()).add(part);
            }
        }
        for (Part part : from) {
            Deque<Part> same = pairs.containsKey(part) ? null : found.get(key.apply(part));
            if (same != null && !same.isEmpty()) {
                pair(part, same.remove());
            }
        }
    }

    private record Guess(Part a, Part b, double score) {}

    private void bySimilarity() {
        List<Part> gone = from.stream()
                .filter(part -> mayBeRenamed(part) && !pairs.containsKey(part))
                .toList();
        List<Part> come = to.stream()
                .filter(part -> mayBeRenamed(part) && !back.containsKey(part))
                .toList();
        if (gone.isEmpty() || come.isEmpty() || lines(gone) * come.size() + lines(come) * gone.size() > MOST_WORK) {
            return;
        }
        List<Guess> guesses = new ArrayList<>();
        for (Part a : gone) {
            for (Part b : come) {
                double score = a.head().type().equals(b.head().type()) ? Similarity.of(a, b) : 0;
                if (score >= (a.is(Part.Kind.ITEM) ? Similarity.ITEM : Similarity.ENTRY)) {
                    guesses.add(new Guess(a, b, score));
                }
            }
        }
        guesses.sort(Comparator.comparingDouble(Guess::score).reversed());
        for (Guess guess : guesses) {
            if (!pairs.containsKey(guess.a()) && !back.containsKey(guess.b())) {
                pair(guess.a(), guess.b());
            }
        }
    }

    private static long lines(List<Part> parts) {
        return parts.stream().mapToLong(part -> part.text(0).size()).sum();
    }

    private static boolean mayBeRenamed(Part part) {
        return part.is(Part.Kind.ITEM) || isEntry(part);
    }

    private static boolean isEntry(Part part) {
        return part.is(Part.Kind.ENTRY) || part.is(Part.Kind.ROW);
    }

    /** Entries that stand where others stood, and as many: somebody wrote them anew. */
    private void byPlace() {
        Map<Optional<Part>, List<Part>> gone = runs(from, pairs::containsKey, Function.identity());
        Map<Optional<Part>, List<Part>> come = runs(to, back::containsKey, back::get);
        gone.forEach((neighbour, run) -> {
            List<Part> other = come.getOrDefault(neighbour, List.of());
            for (int i = 0; i < run.size() && run.size() == other.size(); i++) {
                pair(run.get(i), other.get(i));
            }
        });
    }

    /** The runs of entries without a partner, by the last part before them that has one. */
    private static Map<Optional<Part>, List<Part>> runs(
            List<Part> parts, Predicate<Part> hasPartner, Function<Part, Part> name) {
        Map<Optional<Part>, List<Part>> runs = new LinkedHashMap<>();
        Optional<Part> neighbour = Optional.empty();
        for (Part part : parts) {
            if (hasPartner.test(part)) {
                neighbour = Optional.of(name.apply(part));
            } else if (isEntry(part)) {
                runs.computeIfAbsent(neighbour, k -> new ArrayList<>()).add(part);
            }
        }
        return runs;
    }
}
