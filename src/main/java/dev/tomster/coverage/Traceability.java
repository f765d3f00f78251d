package dev.tomster.coverage;

import dev.tomster.model.Choice;
import dev.tomster.model.Item;
import dev.tomster.model.Plan;
import dev.tomster.model.Reference;
import dev.tomster.model.Referrers;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** From audiences to money: who is served by what. */
public final class Traceability {
    private final Plan plan;
    private final Referrers referrers;

    private Traceability(Plan plan) {
        this.plan = plan;
        this.referrers = new Referrers(plan);
    }

    /** A row for each audience and objective that belong together, the primary ones first, and for each that is alone. */
    public static List<Trace> of(Plan plan) {
        return new Traceability(plan).rows();
    }

    private List<Trace> rows() {
        List<Trace> rows = new ArrayList<>();
        Set<Item> served = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Item audience : audiences()) {
            List<Item> own = primaryFirst(referrers.naming("objective", "for", audience).stream());
            served.addAll(own);
            if (own.isEmpty()) {
                rows.add(row(Optional.of(audience), Optional.empty()));
            }
            own.forEach(objective -> rows.add(row(Optional.of(audience), Optional.of(objective))));
        }
        primaryFirst(plan.items("objective").stream()).stream()
                .filter(objective -> !served.contains(objective))
                .forEach(objective -> rows.add(row(Optional.empty(), Optional.of(objective))));
        return rows;
    }

    private List<Item> audiences() {
        return primaryFirst(Stream.of("persona", "segment")
                .flatMap(kind -> plan.items(kind).stream())
                .filter(audience -> !hasPriority(audience, "excluded")));
    }

    private static List<Item> primaryFirst(Stream<Item> items) {
        return items.sorted(Comparator.comparing(item -> !hasPriority(item, "primary")))
                .toList();
    }

    private static boolean hasPriority(Item item, String priority) {
        return item.values("priority", Choice.class).stream()
                .anyMatch(choice -> choice.id().equals(priority));
    }

    private Trace row(Optional<Item> audience, Optional<Item> objective) {
        return new Trace(
                audience,
                objective,
                serving("key-message", audience, objective),
                channels(audience, objective),
                objective.map(this::kpis).orElse(List.of()),
                objective
                        .map(found -> referrers.naming("cost", "objective", found))
                        .orElse(List.of()));
    }

    /** The channels that the objective names, as far as they are for the audience; without any, those that serve both. */
    private List<Item> channels(Optional<Item> audience, Optional<Item> objective) {
        List<Item> named = objective.map(found -> named(found, "channels")).orElse(List.of());
        return named.isEmpty()
                ? serving("channel", audience, objective)
                : named.stream()
                        .filter(channel -> audience.isEmpty() || isFor(channel, "for", audience.get()))
                        .toList();
    }

    /**
     * Items of a kind that name the audience and, if they name any objective, this one. Where there is no audience they
     * must name the objective: what names neither serves nothing that could be shown.
     */
    private List<Item> serving(String kind, Optional<Item> audience, Optional<Item> objective) {
        if (audience.isEmpty()) {
            return objective
                    .map(found -> referrers.naming(kind, "objective", found))
                    .orElse(List.of());
        }
        return referrers.naming(kind, "for", audience.get()).stream()
                .filter(item -> objective.isEmpty() || isFor(item, "objective", objective.get()))
                .toList();
    }

    private List<Item> kpis(Item objective) {
        Set<Item> known = Collections.newSetFromMap(new IdentityHashMap<>());
        return Stream.concat(named(objective, "kpi").stream(), referrers.naming("kpi", "objective", objective).stream())
                .filter(known::add)
                .toList();
    }

    /** True if a property names an item, or nothing at all. */
    private static boolean isFor(Item item, String property, Item other) {
        return item.fact(property).isEmpty()
                || item.values(property, Reference.class).stream()
                        .anyMatch(reference -> Optional.of(reference.item()).equals(other.id()));
    }

    private List<Item> named(Item item, String property) {
        return item.values(property, Reference.class).stream()
                .flatMap(reference -> plan.item(reference.item()).stream())
                .toList();
    }
}
