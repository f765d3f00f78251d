package dev.tomster.diff;

import dev.tomster.diff.Change.Pair;
import dev.tomster.model.Fact;
import dev.tomster.model.Item;
import dev.tomster.model.Plan;
import dev.tomster.vocabulary.Property;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is stated of an item, compared property by property. */
final class FactComparison {
    private final Canonical old;
    private final Canonical young;
    private final Levels levels;
    private final Amounts amounts;
    private final Strengths strengths;

    FactComparison(Plan before, Plan after, Canonical old, Canonical young, Levels levels) {
        this.old = old;
        this.young = young;
        this.levels = levels;
        this.amounts = new Amounts(before, after);
        this.strengths = new Strengths(before, after);
    }

    /** The facts of a property, of both items. */
    private record Sides(Property property, List<Fact> was, List<Fact> is) {}

    void compare(Pair items, List<Change> changes) {
        Map<String, Sides> sides = new LinkedHashMap<>();
        for (Fact fact : items.after().facts()) {
            side(fact, sides).is().add(fact);
        }
        for (Fact fact : items.before().facts()) {
            side(fact, sides).was().add(fact);
        }
        sides.values().forEach(side -> compare(items, side, changes));
    }

    private static Sides side(Fact fact, Map<String, Sides> sides) {
        return sides.computeIfAbsent(
                fact.property().id(), id -> new Sides(fact.property(), new ArrayList<>(), new ArrayList<>()));
    }

    private void compare(Pair items, Sides sides, List<Change> changes) {
        Property property = sides.property();
        Item item = items.after();
        List<Said> was = Said.of(sides.was(), old);
        List<Said> is = Said.of(sides.is(), young);
        List<Said.Key> keys = was.stream().map(Said::key).toList();
        if (keys.equals(is.stream().map(Said::key).toList())) {
            return;
        }
        List<ValueChange> values = Pairing.changes(property, was, is).stream()
                .map(change -> weighed(items, property, change))
                .toList();
        boolean isReordered = Meaning.standard().isOrdered(item.concept(), property) && isReordered(was, is);
        if (values.isEmpty() && !isReordered) {
            return;
        }
        Level level = isReordered ? levels.ofOrder(item.concept(), property) : Level.WORDING;
        Strength strength = Strength.SAME;
        for (ValueChange value : values) {
            level = level.or(levels.of(item.concept(), property, value));
            strength = strength.and(value.strength());
        }
        changes.add(new Change.Restated(items, property, values, isReordered, level, strength));
    }

    private ValueChange weighed(Pair items, Property property, ValueChange change) {
        Optional<Delta> delta = change.isRemark()
                ? Optional.empty()
                : change.old().flatMap(one -> change.young().flatMap(other -> amounts.between(one, other)));
        return change.with(delta.filter(found -> !found.isZero()), strengths.of(items, property, change, delta));
    }

    /** True if what is in both comes in another order. */
    private static boolean isReordered(List<Said> was, List<Said> is) {
        return !common(was, is).equals(common(is, was));
    }

    private static List<Said.Key> common(List<Said> of, List<Said> with) {
        Map<Said.Key, Integer> left = new HashMap<>();
        with.forEach(said -> left.merge(said.key(), 1, Integer::sum));
        return of.stream()
                .map(Said::key)
                .filter(key -> left.merge(key, -1, Integer::sum) >= 0)
                .toList();
    }
}
