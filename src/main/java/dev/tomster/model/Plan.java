package dev.tomster.model;

import dev.tomster.text.Source;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A whole plan: its header, its audit and its seven steps. Immutable. */
public final class Plan {
    private final String language;
    private final List<Source> sources;
    private final Map<String, Item> steps = new LinkedHashMap<>();
    private final Map<ItemId, Item> named = new LinkedHashMap<>();

    /**
     * @param language the language of the main file, in which documents are written unless another is asked for
     * @param sources the files, the main one first
     * @param steps in the order of the model; a step that the plan does not have is missing
     */
    public Plan(String language, List<Source> sources, List<Item> steps) {
        this.language = language;
        this.sources = List.copyOf(sources);
        for (Item step : steps) {
            this.steps.put(step.concept().id(), step);
            step.items().forEach(this::addNamed);
        }
    }

    private void addNamed(Item item) {
        item.id().ifPresent(id -> named.putIfAbsent(id, item));
        item.items().forEach(this::addNamed);
    }

    public String language() {
        return language;
    }

    public List<Source> sources() {
        return sources;
    }

    /** The steps that the plan has, in the order of the model. */
    public List<Item> steps() {
        return List.copyOf(steps.values());
    }

    /** A step by the id of its concept. */
    public Optional<Item> step(String id) {
        return Optional.ofNullable(steps.get(id));
    }

    public Optional<Item> item(ItemId id) {
        return Optional.ofNullable(named.get(id));
    }

    /** All items of a kind, wherever they stand, in the order of the plan. */
    public List<Item> items(String kind) {
        List<Item> found = new ArrayList<>();
        steps.values().forEach(step -> collect(step, kind, found));
        return List.copyOf(found);
    }

    private static void collect(Item from, String kind, List<Item> found) {
        for (Item item : from.items()) {
            if (item.concept().id().equals(kind)) {
                found.add(item);
            }
            collect(item, kind, found);
        }
    }
}
