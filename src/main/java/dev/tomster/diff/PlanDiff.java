package dev.tomster.diff;

import dev.tomster.model.Item;
import dev.tomster.model.Plan;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;

/**
 * What changed in meaning from one plan to another. A reordering, a reformatting and another file for an item are no
 * changes; a rename is one. Immutable.
 */
public final class PlanDiff {
    private final Plan before;
    private final Plan after;
    private final Matching matching;
    private final List<Change> changes;
    private final IdentityHashMap<Item, List<Change>> changesOf = new IdentityHashMap<>();
    private final List<Effect> effects;

    private PlanDiff(Plan before, Plan after, Levels levels) {
        this.before = before;
        this.after = after;
        this.matching = new Matching(before, after);
        this.changes = List.copyOf(new Comparison(before, after, matching, levels).changes());
        changes.forEach(change -> change.after()
                .ifPresent(item -> changesOf
                        .computeIfAbsent(item, none -> new ArrayList<>())
                        .add(change)));
        this.effects = List.copyOf(new Effects(this).found());
    }

    /** Compares two plans with the program's levels. */
    public static PlanDiff of(Plan before, Plan after) {
        return of(before, after, Levels.standard());
    }

    public static PlanDiff of(Plan before, Plan after, Levels levels) {
        return new PlanDiff(before, after, levels);
    }

    public Plan before() {
        return before;
    }

    public Plan after() {
        return after;
    }

    /** In the order of the plan after; what went stands at the end of what it stood in. */
    public List<Change> changes() {
        return changes;
    }

    /** The changes of a level. */
    public List<Change> changes(Level level) {
        return changes.stream().filter(change -> change.level() == level).toList();
    }

    /** The changes of an item of the plan after, itself and not those that are nested in it. */
    public List<Change> changesOf(Item item) {
        return Collections.unmodifiableList(changesOf.getOrDefault(item, List.of()));
    }

    /** What follows from the changes for what was not touched. */
    public List<Effect> effects() {
        return effects;
    }

    public boolean isEmpty() {
        return changes.isEmpty();
    }

    /** True if something changed that matters at least as much as a level. */
    public boolean reaches(Level level) {
        return changes.stream().anyMatch(change -> change.level().reaches(level));
    }

    /** The item in the plan before that an item of the plan after was; none if it came. */
    public Optional<Item> then(Item now) {
        return matching.then(now);
    }

    /** The item in the plan after that an item of the plan before is; none if it went. */
    public Optional<Item> now(Item then) {
        return matching.now(then);
    }

    /** Which names are others now. */
    public Renames renames() {
        return matching.renames();
    }

    /** The headline in numbers. */
    public Summary summary() {
        return Summary.of(this);
    }
}
