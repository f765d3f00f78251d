package dev.tomster.model;

import java.util.ArrayList;
import java.util.List;

/** Everything that a plan says, a line for each thing. Two plans say the same if and only if their outlines are equal. */
public final class Outline {
    private Outline() {}

    /** The steps with their facts and items, in the order in which they are printed. */
    public static String of(Plan plan) {
        List<String> lines = new ArrayList<>();
        lines.add(plan.language());
        plan.steps().forEach(step -> add(step, "", lines));
        return String.join("\n", lines);
    }

    private static void add(Item item, String indent, List<String> lines) {
        String name = item.id().map(Object::toString).orElse("");
        lines.add(indent + item.concept().id() + " " + name
                + item.title().map(title -> ": " + Notation.of(title)).orElse(""));
        String deeper = indent + "  ";
        item.text().ifPresent(text -> lines.add(deeper + Notation.of(text)));
        for (Fact fact : item.facts()) {
            lines.add(deeper + fact.property().id() + " = " + Notation.of(fact.entries()));
        }
        item.items().forEach(nested -> add(nested, deeper, lines));
    }
}
