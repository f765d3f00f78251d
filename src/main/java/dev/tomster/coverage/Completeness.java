package dev.tomster.coverage;

import dev.tomster.model.Choice;
import dev.tomster.model.Fact;
import dev.tomster.model.Item;
import dev.tomster.model.Plan;
import dev.tomster.model.Undecided;
import dev.tomster.text.Rows;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** How complete each step of a plan is, by {@code expected.ini}. What is undecided is not stated; what is confidential is. */
public final class Completeness {
    private static final Map<String, Map<String, String>> EXPECTED =
            Rows.readSections(Completeness.class, "expected.ini");

    /** Items that the plan keeps only to say that it does without them. */
    private static final Set<String> SET_ASIDE =
            Set.of("excluded", "dormant", "closed", "refused", "to-create", "dropped", "none");

    private static final List<String> STATES = List.of("status", "priority");

    private final Plan plan;
    private final String step;
    private final List<Gap> gaps = new ArrayList<>();
    private int expected;

    private Completeness(Plan plan, String step) {
        this.plan = plan;
        this.step = step;
    }

    /** The steps in their order, the plan's header first. */
    public static List<StepCoverage> of(Plan plan) {
        return EXPECTED.entrySet().stream()
                .filter(rows -> !rows.getValue().isEmpty())
                .map(rows -> new Completeness(plan, rows.getKey()).measure(rows.getValue()))
                .toList();
    }

    private StepCoverage measure(Map<String, String> rows) {
        rows.forEach((kind, names) -> {
            for (String choice : names.split(" ", -1)) {
                List<String> alternatives = List.of(choice.split("\\|", -1));
                switch (kind) {
                    case "items" -> count(hasAny(alternatives), Optional.empty(), alternatives);
                    case "step" -> properties(plan.step(step), alternatives);
                    default ->
                        plan.items(kind).stream()
                                .filter(item -> !isSetAside(item))
                                .forEach(item -> properties(Optional.of(item), alternatives));
                }
            }
        });
        return new StepCoverage(step, expected - gaps.size(), expected, List.copyOf(gaps));
    }

    private boolean hasAny(List<String> kinds) {
        return kinds.stream().anyMatch(kind -> !plan.items(kind).isEmpty());
    }

    private void properties(Optional<Item> element, List<String> alternatives) {
        boolean isStated =
                element.isPresent() && alternatives.stream().anyMatch(property -> isStated(element.get(), property));
        count(isStated, element, alternatives);
    }

    private void count(boolean isStated, Optional<Item> element, List<String> names) {
        expected++;
        if (!isStated) {
            gaps.add(new Gap(element, names));
        }
    }

    private static boolean isStated(Item item, String property) {
        return item.fact(property).filter(Completeness::isDecided).isPresent()
                || item.items().stream().anyMatch(nested -> isStated(nested, property));
    }

    private static boolean isDecided(Fact fact) {
        return fact.entries().stream().anyMatch(entry -> !(entry.value() instanceof Undecided));
    }

    private static boolean isSetAside(Item item) {
        return STATES.stream()
                .flatMap(property -> item.values(property, Choice.class).stream())
                .anyMatch(choice -> SET_ASIDE.contains(choice.id()));
    }
}
