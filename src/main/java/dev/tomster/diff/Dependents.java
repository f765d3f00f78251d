package dev.tomster.diff;

import dev.tomster.model.DatedStep;
import dev.tomster.model.Entry;
import dev.tomster.model.Fact;
import dev.tomster.model.Insertion;
import dev.tomster.model.Item;
import dev.tomster.model.ItemId;
import dev.tomster.model.Moment;
import dev.tomster.model.Period;
import dev.tomster.model.Prose;
import dev.tomster.model.RelativeDate;
import dev.tomster.model.Target;
import dev.tomster.model.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds what says nothing new and yet comes to something else: dates, shares and texts that take values from elsewhere. */
final class Dependents {
    private final PlanDiff diff;
    private final Map<ItemId, Delta> milestones = new HashMap<>();
    private final Map<ItemId, List<String>> restated = new HashMap<>();
    private final Map<ItemId, Item> causes = new LinkedHashMap<>();
    private final List<Effect> effects = new ArrayList<>();

    Dependents(PlanDiff diff) {
        this.diff = diff;
        diff.changes().forEach(this::note);
    }

    private void note(Change change) {
        Optional<ItemId> id = change.after().flatMap(Item::id);
        if (id.isPresent() && change instanceof Change.Restated restating) {
            causes.put(id.get(), restating.items().after());
            restated.computeIfAbsent(id.get(), none -> new ArrayList<>())
                    .add(restating.property().id());
            boolean isDate = id.get().concept().equals("milestone")
                    && restating.property().id().equals("date");
            restating.values().stream()
                    .filter(value -> isDate)
                    .flatMap(value -> value.delta().stream())
                    .forEach(delta -> milestones.put(id.get(), delta));
        }
    }

    List<Effect> found() {
        if (!restated.isEmpty()) {
            diff.after().steps().forEach(this::visit);
        }
        return effects;
    }

    private void visit(Item item) {
        if (diff.then(item).isPresent()) {
            item.facts().forEach(fact -> visit(item, fact));
        }
        item.items().forEach(this::visit);
    }

    private void visit(Item item, Fact fact) {
        boolean isTouched = diff.changesOf(item).stream()
                .anyMatch(change -> change instanceof Change.Restated restating
                        && restating.property().id().equals(fact.property().id()));
        if (isTouched) {
            return;
        }
        for (Entry entry : fact.entries()) {
            if (hangsOn(item, fact, entry.value()) || isShare(item, fact, entry.value()) || prints(item, fact, entry)) {
                return;
            }
        }
    }

    private boolean hangsOn(Item item, Fact fact, Value value) {
        Optional<RelativeDate> moved = moments(value)
                .flatMap(moment -> moment instanceof RelativeDate date ? Stream.of(date) : Stream.empty())
                .filter(date -> milestones.containsKey(date.milestone()))
                .findFirst();
        moved.ifPresent(date -> add(
                Effect.Kind.MOVES,
                item,
                fact,
                date.milestone(),
                Optional.ofNullable(milestones.get(date.milestone()))));
        return moved.isPresent();
    }

    private static Stream<Moment> moments(Value value) {
        if (value instanceof Period period) {
            return Stream.concat(period.start().stream(), period.end().stream());
        }
        if (value instanceof DatedStep step) {
            return Stream.of(step.when());
        }
        return value instanceof Moment moment ? Stream.of(moment) : Stream.empty();
    }

    private boolean isShare(Item item, Fact fact, Value value) {
        boolean isShare = value instanceof Target.ShareOf share
                && restated.getOrDefault(share.base(), List.of()).stream()
                        .anyMatch(List.of("size", "community", "followers")::contains);
        if (isShare) {
            add(Effect.Kind.RESIZED, item, fact, ((Target.ShareOf) value).base(), Optional.empty());
        }
        return isShare;
    }

    private boolean prints(Item item, Fact fact, Entry entry) {
        Stream<Prose> texts = Stream.concat(
                entry.value() instanceof Prose text ? Stream.of(text) : Stream.empty(), entry.remark().stream());
        Optional<ItemId> printed = texts.flatMap(text -> text.insertions().stream())
                .filter(this::isRestated)
                .flatMap(insertion -> insertion.item().stream())
                .findFirst();
        printed.ifPresent(id -> add(Effect.Kind.PRINTS, item, fact, id, Optional.empty()));
        return printed.isPresent();
    }

    private boolean isRestated(Insertion insertion) {
        return insertion
                .item()
                .map(restated::get)
                .filter(all -> all.contains(insertion.property()))
                .isPresent();
    }

    private void add(Effect.Kind kind, Item item, Fact fact, ItemId cause, Optional<Delta> delta) {
        effects.add(new Effect(
                kind,
                item,
                Optional.of(fact.property()),
                Optional.empty(),
                Optional.ofNullable(causes.get(cause)),
                delta));
    }
}
