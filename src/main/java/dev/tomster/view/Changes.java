package dev.tomster.view;

import dev.tomster.diff.Change;
import dev.tomster.diff.Effect;
import dev.tomster.diff.Level;
import dev.tomster.diff.PlanDiff;
import dev.tomster.model.Item;
import dev.tomster.model.Plan;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What became of a plan since an earlier reading of it, as far as a document may tell: what it hides is taken out of both
 * plans before they are compared.
 */
final class Changes {
    private final Since since;
    private final PlanDiff diff;
    private final ComparedSide before;
    private final ComparedSide after;
    private final boolean tellsTexts;
    private Predicate<Item> shown = item -> true;

    /**
     * @param now the whole plan
     * @param told the plan as far as the document holds it, with the names in its texts
     */
    Changes(Since since, Plan now, Plan told, String language, Omission omission) {
        this.since = since;
        Plan then = since.plan().orElseGet(() -> new Plan(now.language(), List.of(), List.of()));
        Omission earlier = omission.isEmpty() ? omission : omission.earlier(PlanDiff.of(then, now), told);
        Plan known = earlier.isEmpty() ? then : earlier.of(then);
        this.diff = PlanDiff.of(known, told);
        this.before = new ComparedSide(known, language, earlier);
        this.after = new ComparedSide(told, language, omission);
        this.tellsTexts = omission.isEmpty();
    }

    /** Leaves out what speaks of other items than these. */
    void limit(Predicate<Item> items) {
        shown = items;
    }

    Since since() {
        return since;
    }

    PlanDiff diff() {
        return diff;
    }

    ComparedSide before() {
        return before;
    }

    ComparedSide after() {
        return after;
    }

    /** False if an old text may say in words what the document hides. */
    boolean tellsTexts() {
        return tellsTexts;
    }

    /** The changes of a level that the document shows, in the order of the plan. */
    List<Change> of(Level level) {
        return diff.changes(level).stream().filter(this::isShown).toList();
    }

    private boolean isShown(Change change) {
        Optional<Item> item = change.after().or(change::before);
        return item.isEmpty() || shown.test(item.get());
    }

    /** What follows for what was not touched. */
    List<Effect> effects() {
        return diff.effects().stream()
                .filter(effect -> shown.test(effect.item()))
                .toList();
    }

    /** True if an item is shown. */
    boolean shows(Item item) {
        return shown.test(item);
    }
}
