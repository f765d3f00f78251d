package dev.tomster.view;

import dev.tomster.coverage.Sum;
import dev.tomster.model.Entry;
import dev.tomster.model.Item;
import dev.tomster.model.Money;
import dev.tomster.model.Series;
import dev.tomster.model.Undecided;
import dev.tomster.model.Value;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the plan costs, in exact sums. */
final class Budget {
    private final Writing writing;

    Budget(Writing writing) {
        this.writing = writing;
    }

    /**
     * The budget as a figure: what the plan states, even if that is only that it is not decided; the sum of the lines if
     * it states nothing.
     */
    Optional<Words> figure() {
        return stated().map(this::figure).orElseGet(() -> figure(sum(lines())));
    }

    private Optional<Words> figure(Value stated) {
        return stated instanceof Series ? figure(Sum.of(Optional.of(stated))) : Optional.of(writing.writeShort(stated));
    }

    private Optional<Words> figure(Sum sum) {
        return sum.isMixed() || (sum.known().isEmpty() && sum.undecided() == 0)
                ? Optional.empty()
                : Optional.of(write(sum));
    }

    /** The sum in words: an amount, its bound, or that nothing of it is decided. */
    Words write(Sum sum) {
        return sum.measure().map(writing::write).orElseGet(() -> writing.write(new Undecided()));
    }

    /** The total that the plan states, if it is an exact sum. */
    Optional<Money> total() {
        return stated().map(value -> Sum.of(Optional.of(value)))
                .filter(Sum::isWhole)
                .flatMap(Sum::known);
    }

    private Optional<Value> stated() {
        return writing.plan()
                .step("resources")
                .flatMap(step -> step.fact("budget"))
                .map(fact -> fact.entries().get(0).value());
    }

    /** The cost lines of the plan. */
    List<Item> lines() {
        return writing.plan().items("cost");
    }

    /** The sum of some lines. */
    Sum sum(List<Item> lines) {
        return Sum.of(lines.stream().map(this::amount).toList());
    }

    private Sum amount(Item line) {
        return Sum.of(line.fact("amount").map(fact -> fact.entries().get(0)).map(Entry::value));
    }

    /** How many lines are not decided, in words; none if all are. */
    Optional<String> undecided(Sum sum) {
        return switch (sum.undecided()) {
            case 0 -> Optional.empty();
            case 1 -> Optional.of(writing.label("total.undecided.one"));
            default ->
                Optional.of(
                        writing.labels().get("total.undecided", writing.format().number(sum.undecided())));
        };
    }

    /**
     * Lines by what they print for a property: periods as they follow each other, anything else in the order of the plan.
     * Lines that do not state it come last.
     */
    Map<String, List<Item>> by(String property) {
        Map<String, List<Item>> groups = new LinkedHashMap<>();
        List<Item> without = new ArrayList<>();
        for (Item line : sorted(property)) {
            Optional<Entry> entry =
                    line.fact(property).map(fact -> fact.entries().get(0));
            if (entry.isPresent()) {
                String group = writing.format()
                        .capitalised(Text.of(
                                writing.writeShort(line, property, entry.get().value())));
                groups.computeIfAbsent(group, name -> new ArrayList<>()).add(line);
            } else {
                without.add(line);
            }
        }
        if (!without.isEmpty()) {
            groups.computeIfAbsent(writing.format().capitalised(writing.label("missing")), name -> new ArrayList<>())
                    .addAll(without);
        }
        return groups;
    }

    private List<Item> sorted(String property) {
        return lines().stream()
                .sorted(Comparator.comparing(line -> begin(line, property)))
                .toList();
    }

    /** Lines without any date stay where they are, behind those that have one. */
    private LocalDate begin(Item line, String property) {
        return line.fact(property)
                .flatMap(fact -> writing.titles().begin(fact.entries().get(0).value()))
                .orElse(LocalDate.MAX);
    }
}
