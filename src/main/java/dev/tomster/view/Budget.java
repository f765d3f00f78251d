package dev.tomster.view;

import dev.tomster.model.Entry;
import dev.tomster.model.Item;
import dev.tomster.model.Measure;
import dev.tomster.model.Money;
import dev.tomster.model.Purchase;
import dev.tomster.model.Series;
import dev.tomster.model.Value;
import java.util.ArrayList;
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

    /** The total that the plan states, or the sum of the lines if it states none and they have one currency. */
    Optional<Money> total() {
        Optional<Money> stated = writing.plan()
                .step("resources")
                .flatMap(step -> step.fact("budget"))
                .flatMap(fact -> amount(fact.entries().get(0).value()));
        return stated.isPresent() ? stated : sum(lines());
    }

    /** The cost lines of the plan. */
    List<Item> lines() {
        return writing.plan().items("cost");
    }

    /** The sum of some lines; none if no line has a definite amount, or if there are several currencies. */
    Optional<Money> sum(List<Item> lines) {
        List<Money> amounts = new ArrayList<>();
        lines.forEach(line -> amount(line).ifPresent(amounts::add));
        boolean oneCurrency = amounts.stream().map(Money::currency).distinct().count() == 1;
        return oneCurrency ? amounts.stream().reduce(Money::plus) : Optional.empty();
    }

    /** The definite amount of a line. */
    Optional<Money> amount(Item line) {
        return line.fact("amount")
                .map(fact -> fact.entries().get(0))
                .map(Entry::value)
                .flatMap(Budget::amount);
    }

    /** The definite amount that a value states: ranges, bounds and unknown values have none. */
    static Optional<Money> amount(Value value) {
        if (value instanceof Purchase purchase) {
            return Optional.of(purchase.total());
        }
        if (value instanceof Series series) {
            List<Money> parts = new ArrayList<>();
            series.points().forEach(point -> amount(point.value()).ifPresent(parts::add));
            boolean whole = parts.size() == series.points().size();
            return whole && parts.stream().map(Money::currency).distinct().count() == 1
                    ? parts.stream().reduce(Money::plus)
                    : Optional.empty();
        }
        boolean exact = value instanceof Measure measure
                && measure.relation() == Measure.Relation.EXACTLY
                && measure.quantity() instanceof Money;
        return exact ? Optional.of((Money) ((Measure) value).quantity()) : Optional.empty();
    }

    /** Lines by what they print for a property, in the order of the plan; lines that do not state it come last. */
    Map<String, List<Item>> by(String property) {
        Map<String, List<Item>> groups = new LinkedHashMap<>();
        List<Item> without = new ArrayList<>();
        for (Item line : lines()) {
            Optional<Entry> entry =
                    line.fact(property).map(fact -> fact.entries().get(0));
            if (entry.isPresent()) {
                String group = writing.format()
                        .capitalised(Text.of(writing.writeShort(entry.get().value())));
                groups.computeIfAbsent(group, name -> new ArrayList<>()).add(line);
            } else {
                without.add(line);
            }
        }
        if (!without.isEmpty()) {
            groups.computeIfAbsent(writing.label("missing"), name -> new ArrayList<>())
                    .addAll(without);
        }
        return groups;
    }
}
