package dev.tomster.merge;

import dev.tomster.merge.Part.Head;
import dev.tomster.merge.Part.Kind;
import dev.tomster.syntax.Line;
import dev.tomster.text.Span;
import dev.tomster.vocabulary.Concept;
import dev.tomster.vocabulary.Lexicon;
import dev.tomster.vocabulary.Property;
import dev.tomster.vocabulary.Shape;
import dev.tomster.vocabulary.Spelling;
import java.text.Normalizer;
import java.util.List;
import java.util.Optional;

/** What the first lines of parts say. */
final class Heads {
    private final Lexicon lexicon;

    Heads(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    private static String text(Optional<Span> value) {
        return value.map(Span::text).orElse("");
    }

    Head of(Line.Step line) {
        List<String> fields = List.of(line.head().text(), text(line.value()));
        return Head.of(Kind.STEP, "step", line.concept().id(), fields);
    }

    Head of(Line.Item line) {
        String name = Normalizer.normalize(line.name().text(), Normalizer.Form.NFC);
        List<String> fields = List.of(
                line.kind().text(),
                line.name().text()
                        + line.extra().map(extra -> " " + extra.text()).orElse(""),
                text(line.title()));
        return Head.of(Kind.ITEM, "item " + line.concept().id(), name, fields);
    }

    Head of(Line.Include line) {
        String path = text(line.value());
        return Head.of(Kind.INCLUDE, "include", path, List.of(line.head().text(), path));
    }

    Head of(Line.Stray line) {
        String words = line.head().text();
        return Head.of(Kind.PROPERTY, Part.STRAY, words, List.of(words, ""));
    }

    Head ofTable(Line.Property line) {
        String key = line.head().text();
        String kind = lexicon.plurals().id(key).orElse(Spelling.fold(key));
        return Head.of(Kind.TABLE, "table", kind, List.of(key, text(line.value())));
    }

    /** @param owner what the property is of; none if nobody knows */
    Head of(Line.Property line, Optional<Concept> owner) {
        String key = line.head().text();
        Optional<Property> known = owner.flatMap(concept -> lexicon.property(concept, key));
        Optional<Shape> shape = known.map(Property::shape);
        String id = known.map(Property::id).orElse(Spelling.fold(key));
        // Rules are accepted one by one, each in a line of its own.
        boolean isAccept = shape.equals(Optional.of(Shape.ACCEPT));
        String rule = isAccept ? text(line.value()).split(" ", 2)[0] : "";
        return new Head(Kind.PROPERTY, "property " + id, rule, List.of(key, text(line.value())), shape);
    }
}
