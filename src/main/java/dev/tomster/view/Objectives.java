package dev.tomster.view;

import dev.tomster.model.Entry;
import dev.tomster.model.Item;
import dev.tomster.model.Series;
import dev.tomster.model.Value;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Questions about objectives that several parts of a document ask. */
final class Objectives {
    /** More key results than these are counted, not named. */
    static final int MOST_RESULTS = 3;

    private Objectives() {}

    /** All objectives, the primary ones first. */
    static List<Item> all(Writing writing) {
        return writing.plan().items("objective").stream()
                .sorted(Comparator.comparing(objective -> !Writing.isChoice(objective, "priority", "primary")))
                .toList();
    }

    /** Where it starts, without the remark. */
    static Optional<Words> baseline(Writing writing, Item objective) {
        return value(objective, "baseline")
                .map(value -> marked(writing, objective, "baseline", writing.write(objective, "baseline", value)));
    }

    /** What it is to reach in the end: the last value of staged targets, or what its only key result says. */
    static Optional<Words> finalTarget(Writing writing, Item objective) {
        Optional<Words> own = value(objective, "target").map(value -> {
            if (value instanceof Series series) {
                return writing.write(
                        series.points().get(series.points().size() - 1).value());
            }
            return writing.write(objective, "target", value);
        });
        return own.isEmpty() && countResultTargets(objective) == 1 ? resultTargets(writing, objective) : own;
    }

    /** What it is to reach, stage by stage, without the remarks; what its key results say if it says nothing itself. */
    static Optional<Words> targets(Writing writing, Item objective) {
        return value(objective, "target")
                .map(value -> value instanceof Series series
                        ? stages(writing, series)
                        : marked(writing, objective, "target", writing.write(objective, "target", value)))
                .or(() -> resultTargets(writing, objective));
    }

    private static Words stages(Writing writing, Series series) {
        List<Words> stages = new ArrayList<>();
        for (Series.Point point : series.points()) {
            stages.add(writing.writeShort(point.period())
                    .then(new Run.Plain(writing.label("colon") + " "))
                    .then(writing.write(point.value()))
                    .then(writing.marks().behind(point)));
        }
        return Words.join(stages, writing.semicolon());
    }

    /** The words of the first value of a property, with what it was before if that is another. */
    private static Words marked(Writing writing, Item item, String property, Words words) {
        return item.fact(property)
                .map(fact -> words.then(writing.marks().behind(fact.entries().get(0))))
                .orElse(words);
    }

    /** How many key results have a target. */
    static long countResultTargets(Item objective) {
        return objective.items("result").stream()
                .filter(result -> result.fact("target").isPresent())
                .count();
    }

    /** The targets of the key results: one alone, some by name, or how many there are. */
    static Optional<Words> resultTargets(Writing writing, Item objective) {
        Map<Item, Words> targets = new LinkedHashMap<>();
        objective
                .items("result")
                .forEach(result -> value(result, "target")
                        .ifPresent(target -> targets.put(result, writing.write(result, "target", target))));
        if (targets.size() > MOST_RESULTS) {
            return Optional.of(Words.plain(
                    writing.labels().get("target.results", writing.format().number(targets.size()))));
        }
        if (targets.size() == 1) {
            return Optional.of(targets.values().iterator().next());
        }
        List<Words> named = new ArrayList<>();
        targets.forEach(
                (result, target) -> named.add(Words.plain(subject(writing, result) + writing.label("colon") + " ")
                        .then(target)));
        return named.isEmpty() ? Optional.empty() : Optional.of(Words.join(named, writing.semicolon()));
    }

    /** What a key result counts: its indicator says it in fewer words. */
    private static String subject(Writing writing, Item result) {
        return writing.referred(result, "kpi").stream()
                .findFirst()
                .map(writing::title)
                .orElseGet(() -> writing.title(result));
    }

    /** Until when, with the remark; when its key results end if it does not say itself. */
    static Optional<Words> deadline(Writing writing, Item objective) {
        return writing.first(objective, "deadline")
                .map(words -> marked(writing, objective, "deadline", words))
                .or(() -> resultDeadlines(writing, objective));
    }

    /** When the key results end, each date once. */
    static Optional<Words> resultDeadlines(Writing writing, Item objective) {
        List<Words> deadlines = objective.items("result").stream()
                .flatMap(result -> value(result, "deadline").stream())
                .distinct()
                .map(writing::writeShort)
                .toList();
        return deadlines.isEmpty() ? Optional.empty() : Optional.of(Words.join(deadlines, ", "));
    }

    private static Optional<Value> value(Item objective, String property) {
        return objective.fact(property).map(fact -> fact.entries().get(0)).map(Entry::value);
    }
}
