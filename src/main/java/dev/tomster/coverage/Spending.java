package dev.tomster.coverage;

import dev.tomster.model.Entry;
import dev.tomster.model.Item;
import dev.tomster.model.Measure;
import dev.tomster.model.Money;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What budget lines add up to.
 *
 * @param sums one for each currency, in the order of the lines
 * @param unknown how many lines have no amount that is known
 */
public record Spending(List<Measure> sums, int unknown) {

    public static Spending of(List<Item> costs) {
        Map<Optional<String>, List<Sum>> currencies = new LinkedHashMap<>();
        List<Sum> unknown = new ArrayList<>();
        for (Item cost : costs) {
            Sum amount = Sum.of(
                    cost.fact("amount").map(fact -> fact.entries().get(0)).map(Entry::value));
            amount.known()
                    .map(Money::currency)
                    .map(currency -> currencies.computeIfAbsent(currency, first -> new ArrayList<>()))
                    .orElse(unknown)
                    .add(amount);
        }
        // Where there is one currency, what is not known yet can only add to its sum.
        if (currencies.size() == 1) {
            currencies.values().forEach(amounts -> amounts.addAll(unknown));
        }
        return new Spending(
                currencies.values().stream()
                        .flatMap(amounts -> Sum.of(amounts).measure().stream())
                        .toList(),
                unknown.size());
    }
}
