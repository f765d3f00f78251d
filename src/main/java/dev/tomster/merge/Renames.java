package dev.tomster.merge;

import dev.tomster.merge.Part.Kind;
import dev.tomster.syntax.Line;
import dev.tomster.syntax.PipeTable;
import dev.tomster.syntax.SyntaxTree;
import dev.tomster.syntax.TextBlock;
import dev.tomster.text.Source;
import dev.tomster.text.Span;
import dev.tomster.vocabulary.Concept;
import dev.tomster.vocabulary.Lexicon;
import dev.tomster.vocabulary.Property;
import dev.tomster.vocabulary.Shape;
import dev.tomster.vocabulary.Spelling;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

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
        Search search = new Search(tree.lexicon());
        search.block(tree.lines(), Optional.empty());
        StringBuilder text = new StringBuilder(tree.source().text());
        search.edits.descendingMap().forEach((place, edit) -> text.replace(place, edit.end(), edit.name()));
        return new Source(tree.source().name(), text.toString());
    }

    private record Edit(int end, String name) {}

    /** Goes through the properties of a file that name items. */
    private final class Search {
        private final Lexicon lexicon;
        private final TreeMap<Integer, Edit> edits = new TreeMap<>();

        Search(Lexicon lexicon) {
            this.lexicon = lexicon;
        }

        void block(List<Line> lines, Optional<Concept> owner) {
            for (Line line : lines) {
                if (line instanceof Line.Step step) {
                    block(step.block(), Optional.of(step.concept()));
                } else if (line instanceof Line.Item item) {
                    block(item.block(), Optional.of(item.concept()));
                } else if (line instanceof Line.Property property && owner.isPresent()) {
                    property(property, owner.get());
                }
            }
        }

        private void property(Line.Property line, Concept owner) {
            Optional<Concept> kind = PipeTable.kind(line, owner, lexicon);
            if (kind.isPresent()) {
                line.text().filter(PipeTable::begins).ifPresent(text -> table(text, kind.get()));
                return;
            }
            lexicon.property(owner, line.head().text())
                    .filter(this::isReference)
                    .ifPresent(property -> {
                        line.value().ifPresent(value -> value(value, property));
                        line.text().map(TextBlock::lines).orElse(List.of()).forEach(entry -> value(entry, property));
                    });
        }

        private void table(TextBlock text, Concept kind) {
            List<Span> heads = PipeTable.cells(text.lines().get(0));
            for (Span line : text.lines().subList(1, text.lines().size())) {
                List<Span> cells = PipeTable.cells(line);
                for (int i = 0; i < Math.min(cells.size(), heads.size()); i++) {
                    Span cell = cells.get(i);
                    lexicon.property(kind, heads.get(i).text())
                            .filter(this::isReference)
                            .ifPresent(property -> value(cell, property));
                }
            }
        }

        private boolean isReference(Property property) {
            Shape shape = property.shape();
            return shape == Shape.REFERENCES || shape == Shape.REFERENCES_OR_TEXT || shape == Shape.PERSON;
        }

        /** The names in a value: between commas, perhaps behind a bullet or a kind, perhaps with a remark behind them. */
        private void value(Span value, Property property) {
            String text = value.text();
            int from = 0;
            for (String entry : ListValue.entries(text)) {
                int place = text.indexOf(entry, from);
                from = place + entry.length();
                String plain = entry.startsWith("- ") ? Spelling.strip(entry.substring(2)) : entry;
                int start = place + entry.length() - plain.length();
                String path = plain.split("[\\h(]", 2)[0];
                int name = path.lastIndexOf('.') + 1;
                renamed(path.substring(0, name), path.substring(name), property)
                        .ifPresent(now -> edits.put(
                                value.start() + start + name, new Edit(value.start() + start + path.length(), now)));
            }
        }

        private Optional<String> renamed(String kind, String name, Property property) {
            String id = kind.isEmpty()
                    ? ""
                    : lexicon.kind(kind.substring(0, kind.length() - 1))
                            .map(Concept::id)
                            .orElse("?");
            return renames.stream()
                    .filter(rename -> rename.from().equals(name) && mayName(property, rename.kind()))
                    .filter(rename -> id.isEmpty() || id.equals(rename.kind()))
                    .map(Rename::to)
                    .findFirst();
        }

        private boolean mayName(Property property, String kind) {
            return property.of().contains(kind)
                    || property.of().contains(ANY)
                    || (property.shape() == Shape.PERSON && kind.equals(PERSON));
        }
    }
}
