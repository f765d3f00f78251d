package dev.tomster.diff;

import dev.tomster.model.Entry;
import dev.tomster.model.Fact;
import dev.tomster.model.Item;
import dev.tomster.model.Plan;
import dev.tomster.model.Reference;
import dev.tomster.model.Referrers;
import dev.tomster.model.Undecided;
import dev.tomster.model.Value;
import dev.tomster.model.Withheld;
import dev.tomster.vocabulary.Concept;
import dev.tomster.vocabulary.Property;
import dev.tomster.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Looks for what follows from the changes: what hangs in the air, what nobody serves, what moves with something else. */
final class Effects {
    private final PlanDiff diff;
    private final Referrers before;
    private final Referrers after;

    Effects(PlanDiff diff) {
        this.diff = diff;
        this.before = new Referrers(diff.before());
        this.after = new Referrers(diff.after());
    }

    List<Effect> found() {
        List<Effect> effects = new ArrayList<>();
        if (diff.isEmpty()) {
            return effects;
        }
        for (Concept kind : Vocabulary.standard().concepts()) {
            for (Item item : diff.after().items(kind.id())) {
                diff.then(item).ifPresent(then -> {
                    bare(then, item, effects);
                    forgotten(then, item, effects);
                });
            }
        }
        effects.addAll(new Dependents(diff).found());
        return effects;
    }

    private void bare(Item then, Item now, List<Effect> effects) {
        for (String need : Meaning.standard().needs(now.concept())) {
            if (has(then, need, diff.before()) && !has(now, need, diff.after())) {
                effects.add(new Effect(
                        Effect.Kind.BARE,
                        now,
                        now.concept().property(need),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()));
            }
        }
    }

    private static boolean has(Item item, String property, Plan plan) {
        return item.fact(property).map(Fact::entries).orElse(List.of()).stream()
                .map(Entry::value)
                .anyMatch(value -> isThere(value, plan));
    }

    private static boolean isThere(Value value, Plan plan) {
        if (value instanceof Reference reference) {
            return plan.item(reference.item()).isPresent();
        }
        return !(value instanceof Undecided) && !(value instanceof Withheld);
    }

    /** Told once for an item, for the first of those that had to name it: the others stand in the changes. */
    private void forgotten(Item then, Item now, List<Effect> effects) {
        for (String place : Meaning.standard().servedBy(now.concept())) {
            int dot = place.indexOf('.');
            String kind = place.substring(0, dot);
            String name = place.substring(dot + 1);
            Optional<Property> property = Vocabulary.standard().concept(kind).property(name);
            if (!before.naming(kind, name, then).isEmpty()
                    && after.naming(kind, name, now).isEmpty()) {
                effects.add(new Effect(
                        Effect.Kind.FORGOTTEN, now, property, Optional.of(kind), Optional.empty(), Optional.empty()));
            }
        }
    }
}
