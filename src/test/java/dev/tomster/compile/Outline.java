package dev.tomster.compile;

import dev.tomster.model.Entry;
import dev.tomster.model.Fact;
import dev.tomster.model.Item;
import dev.tomster.model.ItemId;
import dev.tomster.model.Notation;
import dev.tomster.model.Plan;
import dev.tomster.vocabulary.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What a plan says, item by item, in a form that can be compared. */
final class Outline {
    /** The shapes of values that may hold names of items. */
    private static final Set<Shape> WITH_NAMES = Set.of(
            Shape.REFERENCES,
            Shape.REFERENCES_OR_TEXT,
            Shape.PERSON,
            Shape.MOMENT,
            Shape.CHECKLIST,
            Shape.CONDITION,
            Shape.PERIOD,
            Shape.TARGET);

    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{M}\\p{N}_-]+");

    /**
     * An entry of a fact.
     *
     * @param names the text in which names of items may stand; empty for a value that holds none
     */
    private record Said(String notation, String names) {
        /** True if a value speaks of one of some names. */
        boolean names(Set<String> some) {
            return !names.isEmpty() && BETWEEN.splitAsStream(names).anyMatch(some::contains);
        }
    }

    /** A fact, which may have several entries. */
    private record Stated(String property, List<Said> entries) {}

    /**
     * An item without those that are nested in it.
     *
     * @param line the line of its head, from 1
     */
    record Part(int line, String head, List<Stated> facts) {

        /** What the item says, but for the references to some names. */
        String without(Set<String> lost) {
            StringBuilder out = new StringBuilder(head);
            for (Stated fact : facts) {
                String entries = fact.entries().stream()
                        .filter(said -> lost.isEmpty() || !said.names(lost))
                        .map(Said::notation)
                        .collect(Collectors.joining(" | "));
                if (!entries.isEmpty()) {
                    out.append("\n  ").append(fact.property()).append(" = ").append(entries);
                }
            }
            return out.toString();
        }
    }

    private Outline() {}

    /** The steps and items of a plan. */
    static List<Part> of(Plan plan) {
        List<Part> parts = new ArrayList<>();
        plan.steps().forEach(step -> add(step, parts));
        return parts;
    }

    private static void add(Item item, List<Part> parts) {
        String head = item.concept().id() + " " + item.id().map(ItemId::name).orElse("") + ": "
                + item.title().map(Notation::of).orElse("")
                + item.text().map(Notation::of).orElse("");
        parts.add(new Part(
                item.head().from().line(),
                head,
                item.facts().stream().map(Outline::stated).toList()));
        item.items().forEach(nested -> add(nested, parts));
    }

    private static Stated stated(Fact fact) {
        List<Said> entries = fact.entries().stream()
                .map(entry -> new Said(Notation.of(entry), names(fact, entry)))
                .toList();
        return new Stated(fact.property().id(), entries);
    }

    private static String names(Fact fact, Entry entry) {
        return WITH_NAMES.contains(fact.property().shape()) ? entry.span().text() : "";
    }
}
