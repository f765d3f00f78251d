package dev.tomster.merge;

import dev.tomster.syntax.Line;
import dev.tomster.syntax.PipeTable;
import dev.tomster.syntax.TextBlock;
import dev.tomster.text.Span;
import dev.tomster.vocabulary.Concept;
import dev.tomster.vocabulary.Lexicon;
import dev.tomster.vocabulary.Property;
import dev.tomster.vocabulary.Shape;
import dev.tomster.vocabulary.Spelling;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** Goes through the properties of a file that name items. */
final class References {

    /** The new names. */
    interface Names {

        /**
         * The name that an item has now.
         *
         * @param kind the kind that stands before the name, or nothing
         * @param property in which it is named
         */
        Optional<String> name(String kind, String name, Property property);
    }

    private record Edit(int end, String name) {}

    private final Lexicon lexicon;
    private final Names names;
    private final TreeMap<Integer, Edit> edits = new TreeMap<>();

    References(Lexicon lexicon, Names names) {
        this.lexicon = lexicon;
        this.names = names;
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
        lexicon.property(owner, line.head().text()).filter(this::isReference).ifPresent(property -> {
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
        Optional<String> id = kind.isEmpty()
                ? Optional.of("")
                : lexicon.kind(kind.substring(0, kind.length() - 1)).map(Concept::id);
        return id.flatMap(known -> names.name(known, name, property));
    }

    /** The text with the new names. */
    String text(String before) {
        StringBuilder text = new StringBuilder(before);
        edits.descendingMap().forEach((place, edit) -> text.replace(place, edit.end(), edit.name()));
        return text.toString();
    }
}
