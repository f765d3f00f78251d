package dev.tomster.diff;

import dev.tomster.model.Item;
import dev.tomster.model.ItemId;
import dev.tomster.model.Plan;
import dev.tomster.vocabulary.Concept;
import dev.tomster.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;

/**
 * Which item of one plan is which of the other: by kind and name in the same owner, then by kind and name anywhere, then by
 * what they say. It comes to the same pairs whichever plan is called the old one.
 */
final class Matching {
    private final IdentityHashMap<Item, Item> young = new IdentityHashMap<>();
    private final IdentityHashMap<Item, Item> old = new IdentityHashMap<>();
    private final IdentityHashMap<Item, Item> owners = new IdentityHashMap<>();
    private final Renames renames = new Renames();
    private final Plan before;
    private final Plan after;

    Matching(Plan before, Plan after) {
        this.before = before;
        this.after = after;
        before.steps().forEach(this::own);
        for (String step : Vocabulary.STEPS) {
            before.step(step).ifPresent(one -> after.step(step).ifPresent(other -> pair(one, other)));
        }
        for (Concept kind : Vocabulary.standard().concepts()) {
            if (!kind.isStep()) {
                rest(kind.id());
            }
        }
    }

    private void own(Item owner) {
        for (Item item : owner.items()) {
            owners.put(item, owner);
            own(item);
        }
    }

    /** In what an item of the plan before stood. */
    Item ownerThen(Item item) {
        return Optional.ofNullable(owners.get(item)).orElseThrow();
    }

    Optional<Item> now(Item item) {
        return Optional.ofNullable(young.get(item));
    }

    Optional<Item> then(Item item) {
        return Optional.ofNullable(old.get(item));
    }

    Renames renames() {
        return renames;
    }

    private void pair(Item one, Item other) {
        young.put(one, other);
        old.put(other, one);
        note(one, other);
        new SameRows(unmatchedOf(one.items()), unmatchedIn(other.items())).pairs(this::pair);
    }

    /** References follow a rename only where there is no doubt who is meant: neither name stands in both plans. */
    @SuppressWarnings("ReferenceEquality") // Two items may say the same, and one of them be meant.
    private void note(Item one, Item other) {
        if (one.id().isEmpty() || other.id().isEmpty() || one.id().equals(other.id())) {
            return;
        }
        ItemId was = one.id().get();
        ItemId is = other.id().get();
        boolean isOnly = before.item(was).filter(item -> item == one).isPresent()
                && after.item(is).filter(item -> item == other).isPresent();
        if (isOnly && after.item(was).isEmpty() && before.item(is).isEmpty()) {
            renames.add(was, is);
        }
    }

    /** What found nobody in its owner: it has moved, or it has another name. */
    private void rest(String kind) {
        List<Item> gone = unmatchedOf(before.items(kind));
        List<Item> come = unmatchedIn(after.items(kind));
        if (gone.isEmpty() || come.isEmpty()) {
            return;
        }
        new SameRows(gone, come).pairs(this::pair);
        new Likeness(unmatchedOf(gone), unmatchedIn(come)).pairs(this::pair);
    }

    private List<Item> unmatchedOf(List<Item> items) {
        List<Item> left = new ArrayList<>(items);
        left.removeIf(young::containsKey);
        return left;
    }

    private List<Item> unmatchedIn(List<Item> items) {
        List<Item> left = new ArrayList<>(items);
        left.removeIf(old::containsKey);
        return left;
    }
}
