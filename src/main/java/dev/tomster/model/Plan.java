package dev.tomster.model;

import dev.tomster.text.Source;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A whole plan: its header, its audit and its seven steps. Immutable. */
public final class Plan {
    private final String language;
    private final List<Source> sources;
    private final List<Measurement> results;
    private final Optional<Source> resultsFile;
    private final Map<String, Item> steps = new LinkedHashMap<>();
    private final Map<ItemId, Item> named = new LinkedHashMap<>();
    private final Map<String, List<Item>> kinds = new LinkedHashMap<>();

    /**
     * @param language the language of the main file, in which documents are written unless another is asked for
     * @param sources the files, the main one first
     * @param steps in the order of the model; a step that the plan does not have is missing
     */
    public Plan(String language, List<Source> sources, List<Item> steps) {
        this(language, sources, steps, List.of(), Optional.empty());
    }

    private Plan(
            String language,
            List<Source> sources,
            List<Item> steps,
            List<Measurement> results,
            Optional<Source> resultsFile) {
        this.language = language;
        this.results = List.copyOf(results);
        this.resultsFile = resultsFile;
        this.sources = List.copyOf(sources);
        for (Item step : steps) {
            this.steps.put(step.concept().id(), step);
            step.items().forEach(this::index);
        }
    }

    /** The same plan with the results of a file. */
    public Plan withResults(List<Measurement> measurements, Source file) {
        return new Plan(language, sources, steps(), measurements, Optional.of(file));
    }

    /** The same plan with other results, such as some of those that it has. */
    public Plan withMeasurements(List<Measurement> measurements) {
        return new Plan(language, sources, steps(), measurements, resultsFile);
    }

    /** The same plan with other steps. */
    public Plan withSteps(List<Item> others) {
        return new Plan(language, sources, others, results, resultsFile);
    }

    private void index(Item item) {
        item.id().ifPresent(id -> named.putIfAbsent(id, item));
        kinds.computeIfAbsent(item.concept().id(), kind -> new ArrayList<>()).add(item);
        item.items().forEach(this::index);
    }

    public String language() {
        return language;
    }

    /** What was measured, in the order of the file of results. */
    public List<Measurement> results() {
        return results;
    }

    /** The files of the plan's text, the main one first. */
    public List<Source> sources() {
        return sources;
    }

    /** The file that the results stand in. */
    public Optional<Source> resultsFile() {
        return resultsFile;
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
        return Collections.unmodifiableList(kinds.getOrDefault(kind, List.of()));
    }
}
