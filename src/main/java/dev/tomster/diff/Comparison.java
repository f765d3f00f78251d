package dev.tomster.diff;

import dev.tomster.diff.Change.Pair;
import dev.tomster.model.Item;
import dev.tomster.model.Plan;
import dev.tomster.model.Prose;
import dev.tomster.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Goes through two plans side by side and notes what differs. */
final class Comparison {
    private final Plan before;
    private final Plan after;
    private final Matching matching;
    private final Levels levels;
    private final Canonical old;
    private final Canonical young = new Canonical(new Renames());
    private final FactComparison facts;
    private final List<Change> changes = new ArrayList<>();

    Comparison(Plan before, Plan after, Matching matching, Levels levels) {
        this.before = before;
        this.after = after;
        this.matching = matching;
        this.levels = levels;
        this.old = new Canonical(matching.renames());
        this.facts = new FactComparison(before, after, old, young, levels);
    }

    List<Change> changes() {
        if (!before.language().equals(after.language())) {
            changes.add(new Change.Translated(before.language(), after.language(), Level.WORDING));
        }
        for (String id : Vocabulary.STEPS) {
            Optional<Item> was = before.step(id);
            Optional<Item> is = after.step(id);
            if (was.isPresent() || is.isPresent()) {
                Item here = is.orElseGet(() -> empty(was.orElseThrow()));
                step(new Pair(was.orElseGet(() -> empty(here)), here));
            }
        }
        List<ResultChange> results = Results.compare(before, after, matching.renames());
        if (!results.isEmpty()) {
            changes.add(new Change.Measured(results, Level.CONTENT));
        }
        return changes;
    }

    /** A step that a plan does not have says as much as one in which nothing stands. */
    private static Item empty(Item step) {
        return new Item(
                step.concept(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                step.head());
    }

    private void step(Pair items) {
        said(items);
        nested(items.before(), items.after());
    }

    /** What two items say themselves. */
    private void said(Pair items) {
        title(items);
        if (differ(items.before().text(), items.after().text())) {
            changes.add(new Change.Rewritten(items, Level.WORDING));
        }
        facts.compare(items, changes);
    }

    private void title(Pair items) {
        if (differ(items.before().title(), items.after().title())) {
            changes.add(new Change.Retitled(items, levels.ofTitle(items.after().concept())));
        }
    }

    private boolean differ(Optional<Prose> one, Optional<Prose> other) {
        return !one.map(old::of).equals(other.map(young::of));
    }

    private void nested(Item was, Item is) {
        for (Item item : is.items()) {
            Optional<Item> then = matching.then(item);
            if (then.isEmpty()) {
                changes.add(new Change.Added(item, levels.of(item), promise(item, Strength.STRONGER)));
                movedHere(item);
            } else {
                both(new Pair(then.get(), item), is);
            }
        }
        for (Item item : was.items()) {
            if (matching.now(item).isEmpty()) {
                changes.add(new Change.Removed(item, levels.of(item), promise(item, Strength.WEAKER)));
            }
        }
    }

    private static Strength promise(Item item, Strength strength) {
        return Meaning.standard().isPromise(item.concept()) ? strength : Strength.SAME;
    }

    /** A step that is new is no other owner. Items are what they are by identity: two may say the same. */
    @SuppressWarnings("ReferenceEquality")
    private boolean isSame(Pair owners) {
        boolean isSameStep = owners.after().concept().isStep()
                && owners.before()
                        .concept()
                        .id()
                        .equals(owners.after().concept().id());
        return isSameStep
                || matching.then(owners.after())
                        .filter(then -> then == owners.before())
                        .isPresent();
    }

    private void both(Pair items, Item owner) {
        if (!items.before().id().map(id -> id.name()).equals(items.after().id().map(id -> id.name()))) {
            changes.add(new Change.Renamed(items, Level.WORDING));
        }
        Pair owners = new Pair(matching.ownerThen(items.before()), owner);
        if (!isSame(owners)) {
            boolean isStep =
                    owner.concept().isStep() && owners.before().concept().isStep();
            changes.add(new Change.Moved(items, owners, isStep ? Level.WORDING : levels.of(items.after())));
        }
        said(items);
        nested(items.before(), items.after());
    }

    /** What stands in an item that came may have stood elsewhere before. */
    private void movedHere(Item come) {
        for (Item item : come.items()) {
            Optional<Item> then = matching.then(item);
            if (then.isEmpty()) {
                movedHere(item);
            } else {
                both(new Pair(then.get(), item), come);
            }
        }
    }
}
