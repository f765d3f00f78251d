package dev.tomster.app.review;

import dev.tomster.app.review.Report.Row;
import dev.tomster.diff.Effect;
import dev.tomster.diff.Level;
import dev.tomster.diff.PlanDiff;
import dev.tomster.diff.Summary;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The line that a reviewer would write above the changes. */
final class Headline {
    private static final String SEPARATOR = " \u00B7 ";
    /** Of the commitments, besides the budget: more than these nobody reads in one line. */
    private static final int MOST_NAMED = 2;
    /** In characters. */
    private static final int LONGEST_STEP = 40;

    private final Wording words;

    Headline(Wording words) {
        this.words = words;
    }

    String of(ComparedPlan compared, List<Row> rows) {
        List<String> parts = new ArrayList<>();
        if (compared.before().isThere() != compared.after().isThere()) {
            parts.add(words.word(compared.after().isThere() ? "plan.new" : "plan.gone"));
        }
        compared.diff().ifPresent(diff -> parts(diff, rows, compared, parts));
        if (!compared.appeared().isEmpty()) {
            parts.add(words.count("headline.findings", compared.appeared().size()));
        }
        if (compared.isSame()) {
            return words.word("headline.none");
        }
        if (compared.isIncomplete()) {
            parts.add(0, words.word(compared.diff().isEmpty() ? "headline.unreadable" : "headline.incomplete"));
        }
        return String.join(SEPARATOR, parts);
    }

    private void parts(PlanDiff diff, List<Row> rows, ComparedPlan compared, List<String> parts) {
        Summary summary = diff.summary();
        if (summary.commitments() > 0) {
            parts.add(words.count("headline.commitment", summary.commitments()) + weaker(summary));
        }
        summary.budgets().forEach(budget -> parts.add(budget(budget)));
        if (compared.before().isThere() && compared.after().isThere()) {
            named(diff, rows).limit(MOST_NAMED).forEach(parts::add);
        }
        if (summary.content() > 0) {
            parts.add(words.count("headline.content", summary.content()));
        }
        if (summary.wording() > 0) {
            parts.add(words.count("headline.wording", summary.wording()));
        }
    }

    private String weaker(Summary summary) {
        if (summary.weaker() == 0) {
            return "";
        }
        boolean isEach = summary.weaker() == summary.commitments();
        return " ("
                + (isEach
                        ? words.count("headline.weaker.all", summary.weaker())
                        : words.count("headline.weaker", summary.weaker()))
                + ")";
    }

    private String budget(Summary.Budget budget) {
        if (budget.delta().isPresent()) {
            return words.say(
                    "headline.budget", "delta", words.delta(budget.delta().get()));
        }
        return budget.after().isPresent()
                ? words.say(
                        "headline.budget.new",
                        "amount",
                        words.money(budget.after().get()))
                : words.say(
                        "headline.budget.gone",
                        "amount",
                        words.money(budget.before().orElseThrow()));
    }

    /** What has nothing left of what it needs, then the commitments, those that promise less first. */
    private Stream<String> named(PlanDiff diff, List<Row> rows) {
        List<Effect> bare = diff.effects().stream()
                .filter(effect -> effect.what() == Effect.Kind.BARE)
                .toList();
        Stream<String> losses = bare.stream()
                .map(effect -> words.say(
                        "headline.bare",
                        "item",
                        name(Wording.id(effect.item())),
                        "property",
                        effect.property()
                                .map(property -> words.property(effect.item().concept(), property))
                                .orElse("")));
        Set<String> told =
                bare.stream().map(effect -> Wording.id(effect.item())).collect(Collectors.toSet());
        if (!diff.summary().budgets().isEmpty()) {
            told.add("resources");
        }
        List<Row> commitments = rows.stream()
                .filter(row -> row.level() == Level.COMMITMENT && !told.contains(row.id()))
                .toList();
        Map<String, Integer> steps = new HashMap<>();
        commitments.forEach(row -> steps.merge(row.aspect() + step(row), 1, Integer::sum));
        Map<String, Integer> named = new LinkedHashMap<>();
        Stream.of(true, false)
                .flatMap(isLess ->
                        commitments.stream().filter(row -> row.strength().isLess() == isLess))
                .forEach(row -> named.merge(
                        isOneOfMany(row, steps) ? row.aspect() + " " + step(row) : named(row), 1, Integer::sum));
        return Stream.concat(
                losses,
                named.entrySet().stream()
                        .map(entry -> entry.getKey()
                                + (entry.getValue() == 1
                                        ? ""
                                        : " (" + words.count("headline.times", entry.getValue()) + ")")));
    }

    /** The same done to several items is told once. */
    private static boolean isOneOfMany(Row row, Map<String, Integer> steps) {
        return row.kind().equals("restated") && steps.getOrDefault(row.aspect() + step(row), 0) > 2;
    }

    private static String name(String id) {
        return id.substring(id.indexOf('.') + 1);
    }

    private String named(Row row) {
        if (row.kind().equals("added") || row.kind().equals("removed")) {
            return words.say("headline." + row.kind(), "item", row.subject().replace("`", ""));
        }
        String delta = row.values().size() == 1 ? row.values().get(0).delta() : "";
        return (name(row.id()) + " " + row.aspect() + " " + (delta.isEmpty() ? step(row) : delta)).strip();
    }

    /** From what to what, if that is short. */
    private static String step(Row row) {
        if (row.values().size() != 1) {
            return "";
        }
        Report.Pair pair = row.values().get(0);
        String step = pair.before().orElse("\u2013") + " \u2192 " + pair.after().orElse("\u2013");
        return step.length() > LONGEST_STEP ? "" : step.replaceAll("\\s+", " ");
    }
}
