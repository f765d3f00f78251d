package dev.tomster.merge;

import dev.tomster.merge.Part.Kind;
import dev.tomster.syntax.SyntaxTree;
import dev.tomster.text.Source;
import dev.tomster.vocabulary.Property;
import dev.tomster.vocabulary.Shape;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The items that one side gave another name. What the other side wrote names them as they were: these references follow,
 * where a name stands as a reference and no item of another kind has it.
 */
final class Renames {
    private static final String ANY = "any";
    private static final String PERSON = "person";

    /** An item of a kind has another name. */
    private record Rename(String kind, String from, String to) {}

    private final List<Rename> renames = new ArrayList<>();

    /** The items of a base that have another name on a side. Items inside items are named by their path, and left alone. */
    static Renames of(Part base, Map<Part, Part> onSide, Part side) {
        Renames found = new Renames();
        Set<String> stillThere = names(side).keySet();
        Map<String, Integer> before = names(base);
        for (Part step : base.parts()) {
            for (Part item : step.parts()) {
                Part now = onSide.getOrDefault(item, item);
                String from = item.head().name();
                boolean isRenamed = item.is(Kind.ITEM) && !now.head().name().equals(from);
                boolean isOnly = before.getOrDefault(from, 0) == 1;
                if (isRenamed && isOnly && !stillThere.contains(from)) {
                    String kind =
                            item.head().type().substring(item.head().type().indexOf(' ') + 1);
                    found.renames.add(new Rename(kind, from, now.head().name()));
                }
            }
        }
        return found;
    }

    /** How many items have a name. */
    private static Map<String, Integer> names(Part file) {
        Map<String, Integer> names = new HashMap<>();
        for (Part step : file.parts()) {
            step.parts().stream()
                    .filter(part -> part.is(Kind.ITEM))
                    .forEach(item -> names.merge(item.head().name(), 1, Integer::sum));
        }
        return names;
    }

    boolean areNone() {
        return renames.isEmpty();
    }

    /** A version of the file in which references have the new names. */
    Source in(SyntaxTree tree) {
        References references = new References(tree.lexicon(), this::name);
        references.block(tree.lines(), Optional.empty());
        return new Source(tree.source().name(), references.text(tree.source().text()));
    }

    private Optional<String> name(String kind, String name, Property property) {
        return renames.stream()
                .filter(rename -> rename.from().equals(name) && mayName(property, rename.kind()))
                .filter(rename -> kind.isEmpty() || kind.equals(rename.kind()))
                .map(Rename::to)
                .findFirst();
    }

    private static boolean mayName(Property property, String kind) {
        return property.of().contains(kind)
                || property.of().contains(ANY)
                || (property.shape() == Shape.PERSON && kind.equals(PERSON));
    }
}
