package dev.tomster.view;

import dev.tomster.model.Item;
import dev.tomster.view.Block.Letter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What an objective says for each letter of SMART, itself or through its key results. */
final class SmartLetters {
    private final Writing writing;
    private final Item objective;
    private final ItemFacts facts;

    private static final String[] SPECIFIC = {"for", "stage", "channels", "supports"};

    /** @param facts those of the objective, of which the letters take theirs */
    SmartLetters(Writing writing, Item objective, ItemFacts facts) {
        this.writing = writing;
        this.objective = objective;
        this.facts = facts;
    }

    List<Letter> all() {
        return List.of(
                letter("specific", orElsewhere(labelled(SPECIFIC), SPECIFIC)),
                letter("measurable", orElsewhere(measurable(), "kpi")),
                letter("achievable", line("achievable")),
                letter("relevant", line("relevant")),
                letter("time-bound", deadline()));
    }

    /** What other documents say of a letter is not missing in the plan. */
    private List<Words> orElsewhere(List<Words> parts, String... properties) {
        boolean isLeftOut = parts.isEmpty()
                && Stream.of(properties)
                        .flatMap(property -> objective.fact(property).stream())
                        .anyMatch(Omission::leftOut);
        return isLeftOut ? List.of(Words.plain(writing.label("left-out"))) : parts;
    }

    private List<Words> measurable() {
        List<Words> parts = new ArrayList<>(labelled("kpi", "baseline", "target"));
        if (objective.fact("target").isEmpty()) {
            Objectives.resultTargets(writing, objective).map(this::results).ifPresent(parts::add);
        }
        parts.addAll(labelled("judged-by"));
        return parts;
    }

    private Words results(Words targets) {
        long stated = Objectives.countResultTargets(objective);
        if (stated > Objectives.MOST_RESULTS) {
            return targets;
        }
        String label = stated == 1 ? "kind.result" : "smart.results";
        return Words.plain(writing.label(label) + writing.label("colon") + " ").then(targets);
    }

    private List<Words> deadline() {
        List<Words> own = line("deadline");
        return own.isEmpty()
                ? Objectives.resultDeadlines(writing, objective).map(List::of).orElse(List.of())
                : own;
    }

    /** Several properties may answer this letter: each says which one it is, even alone. */
    private List<Words> labelled(String... properties) {
        return facts.takeAll(properties).stream()
                .map(fact ->
                        Words.plain(fact.label() + writing.label("colon") + " ").then(fact.line()))
                .toList();
    }

    /** A property that is the only one for its letter needs no name. */
    private List<Words> line(String property) {
        Optional<Words> line = facts.takeLine(property);
        return line.map(List::of).orElse(List.of());
    }

    private Letter letter(String name, List<Words> parts) {
        String word = writing.label("smart." + name);
        String letter = word.substring(0, 1);
        if (parts.isEmpty()) {
            return new Letter(letter, word, Words.of(new Run.Missing(writing.label("missing"))), false);
        }
        return new Letter(
                letter, word, Words.join(parts, " \u00B7 "), parts.stream().anyMatch(SmartLetters::isDecided));
    }

    /** What is still to be decided fulfils nothing. */
    private static boolean isDecided(Words part) {
        return part.runs().stream().noneMatch(Run.Missing.class::isInstance);
    }
}
