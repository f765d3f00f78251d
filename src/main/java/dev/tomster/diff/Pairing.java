package dev.tomster.diff;

import dev.tomster.model.DatedStep;
import dev.tomster.model.Entry;
import dev.tomster.model.MixPart;
import dev.tomster.model.Period;
import dev.tomster.model.Prose;
import dev.tomster.model.Silence;
import dev.tomster.vocabulary.Property;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Which values of a property are which: equal ones, those with another remark, of the same date, of mostly the same words. */
final class Pairing {
    /** From here on two texts are one that was written anew. */
    private static final double ALIKE = 0.5;
    /** In pairs; between longer lists texts that differ are not compared. */
    private static final int MOST_PAIRS = 10_000;

    private final boolean[] paired;
    private final boolean[] taken;
    private final List<Said> old;
    private final List<Said> young;
    private final List<Changed> changed = new ArrayList<>();

    /** A change with its place in the new list, or in the old one. */
    private record Changed(int place, ValueChange change) {}

    private Pairing(List<Said> old, List<Said> young) {
        this.old = old;
        this.young = young;
        this.paired = new boolean[old.size()];
        this.taken = new boolean[young.size()];
    }

    /** What changed from some values to others, in the order of the new ones. */
    static List<ValueChange> changes(Property property, List<Said> old, List<Said> young) {
        Pairing pairing = new Pairing(old, young);
        pairing.by(said -> Optional.of(said.key()), false);
        pairing.by(said -> Optional.of(said.bare()), true);
        pairing.by(Pairing::label, false);
        pairing.alike();
        if (!property.shape().accumulates()) {
            pairing.by(said -> said.at().isEmpty() ? Optional.of("") : Optional.empty(), false);
        }
        return pairing.rest();
    }

    /** By what a value is known again that became another. */
    private static Optional<Object> label(Said said) {
        if (said.value() instanceof Silence silence) {
            return Optional.of(silence.rule());
        }
        return said.value() instanceof MixPart part
                ? Optional.of(part.label())
                : said.at().map(Object.class::cast);
    }

    private void by(Function<Said, Optional<?>> key, boolean isRemark) {
        Map<Object, Deque<Integer>> open = new HashMap<>();
        for (int i = 0; i < old.size(); i++) {
            int place = i;
            if (!paired[i]) {
                key.apply(old.get(i))
                        .ifPresent(found -> open.computeIfAbsent(found, none -> new ArrayDeque<>())
                                .add(place));
            }
        }
        for (int i = 0; i < young.size() && !open.isEmpty(); i++) {
            Optional<?> found = taken[i] ? Optional.empty() : key.apply(young.get(i));
            Deque<Integer> same = found.map(open::get).orElse(null);
            if (same != null && !same.isEmpty()) {
                pair(same.remove(), i, isRemark);
            }
        }
    }

    private void pair(int one, int other, boolean isRemark) {
        paired[one] = true;
        taken[other] = true;
        Said was = old.get(one);
        Said is = young.get(other);
        if (!was.key().equals(is.key())) {
            add(other, is.stated(), Optional.of(was.entry()), Optional.of(is.entry()), isRemark);
        }
    }

    private void add(int place, Optional<Period> at, Optional<Entry> was, Optional<Entry> is, boolean isRemark) {
        changed.add(new Changed(place, new ValueChange(at, was, is, isRemark)));
    }

    private void alike() {
        if ((long) open(paired) * open(taken) > MOST_PAIRS) {
            return;
        }
        Candidates candidates = new Candidates(ALIKE);
        List<Set<String>> words = words(young, taken);
        List<Set<String>> oldWords = words(old, paired);
        for (int one = 0; one < old.size(); one++) {
            for (int other = 0; other < young.size() && !oldWords.get(one).isEmpty(); other++) {
                candidates.add(one, other, likeness(oldWords.get(one), words.get(other)));
            }
        }
        candidates.pairs((one, other) -> pair(one, other, false));
    }

    private static int open(boolean[] done) {
        int open = 0;
        for (boolean one : done) {
            open += one ? 0 : 1;
        }
        return open;
    }

    private static double likeness(Set<String> one, Set<String> other) {
        return other.isEmpty() ? 0 : Portrait.common(one, other);
    }

    /** The words of the texts that are still to be paired; none of any other value. */
    private static List<Set<String>> words(List<Said> said, boolean[] done) {
        List<Set<String>> words = new ArrayList<>();
        for (int i = 0; i < said.size(); i++) {
            words.add(done[i] ? Set.of() : words(said.get(i)));
        }
        return words;
    }

    private static Set<String> words(Said said) {
        if (said.value() instanceof Prose text) {
            return Set.copyOf(WordSplit.words(text.markdown()));
        }
        return said.value() instanceof DatedStep step
                ? Set.copyOf(WordSplit.words(step.text().markdown()))
                : Set.of();
    }

    private List<ValueChange> rest() {
        for (int i = 0; i < old.size(); i++) {
            if (!paired[i]) {
                add(i, old.get(i).stated(), Optional.of(old.get(i).entry()), Optional.empty(), false);
            }
        }
        for (int i = 0; i < young.size(); i++) {
            if (!taken[i]) {
                add(
                        i,
                        young.get(i).stated(),
                        Optional.empty(),
                        Optional.of(young.get(i).entry()),
                        false);
            }
        }
        changed.sort(Comparator.comparingInt(Changed::place));
        return changed.stream().map(Changed::change).toList();
    }
}
