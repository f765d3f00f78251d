package dev.tomster.check.target;

import dev.tomster.check.rule.Definition;
import dev.tomster.check.rule.PlanRule;
import dev.tomster.check.rule.Report;
import dev.tomster.check.rule.Strategy;
import dev.tomster.diagnostic.Severity;
import dev.tomster.model.Item;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Two personas who get the same messages in the same channels. */
final class PersonasTreatedAlike implements PlanRule {
    private static final List<String> TREATMENTS = List.of("key-message", "channel", "campaign", "everyday", "relay");

    @Override
    public Definition definition() {
        return Definition.advice("persona-duplicate-treatment", Severity.INFO);
    }

    @Override
    public void check(Strategy strategy, Report report) {
        Map<List<Integer>, List<Item>> alike = new LinkedHashMap<>();
        IdentityHashMap<Item, Integer> numbers = new IdentityHashMap<>();
        strategy.all().forEach(item -> numbers.put(item, numbers.size()));
        for (Item audience : strategy.audiences()) {
            boolean hasMessage =
                    !strategy.naming("key-message", "for", audience).isEmpty();
            // A message for everybody of a plan that has no other one says nothing of anybody.
            if (audience.concept().id().equals("persona")
                    && hasMessage
                    && strategy.items("key-message").size() > 1) {
                alike.computeIfAbsent(treatment(strategy, audience, numbers), key -> new ArrayList<>())
                        .add(audience);
            }
        }
        for (List<Item> personas : alike.values()) {
            if (personas.size() > 1) {
                report.on(personas.get(1))
                        .related(personas.get(0).head())
                        .withAll(
                                "personas",
                                personas.stream().map(strategy::name).toList())
                        .add();
            }
        }
    }

    private static List<Integer> treatment(Strategy strategy, Item persona, IdentityHashMap<Item, Integer> numbers) {
        List<Integer> treatment = new ArrayList<>();
        for (String kind : TREATMENTS) {
            strategy.naming(kind, "for", persona).forEach(item -> treatment.add(numbers.getOrDefault(item, -1)));
        }
        return treatment;
    }
}
