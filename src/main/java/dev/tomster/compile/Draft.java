package dev.tomster.compile;

import dev.tomster.compile.value.Phrase;
import dev.tomster.model.Insertion;
import dev.tomster.model.ItemId;
import dev.tomster.syntax.TextBlock;
import dev.tomster.text.Span;
import dev.tomster.vocabulary.Concept;
import dev.tomster.vocabulary.Lexicon;
import dev.tomster.vocabulary.Property;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A step or an item whose lines are known and whose values are not read yet. */
final class Draft {
    private final Concept concept;
    private final Lexicon lexicon;
    private final Optional<ItemId> id;
    private final Span head;
    private final Optional<Phrase> title;
    private final Optional<TextBlock> text;
    private final List<Stated> properties = new ArrayList<>();
    private final List<Draft> items = new ArrayList<>();

    /**
     * @param lexicon the words of the file in which it stands
     * @param id none for a step and for a row without a name
     * @param head where its keyword and name stand
     */
    Draft(
            Concept concept,
            Lexicon lexicon,
            Optional<ItemId> id,
            Span head,
            Optional<Phrase> title,
            Optional<TextBlock> text) {
        this.concept = concept;
        this.lexicon = lexicon;
        this.id = id;
        this.head = head;
        this.title = title;
        this.text = text;
    }

    Concept concept() {
        return concept;
    }

    Lexicon lexicon() {
        return lexicon;
    }

    Optional<ItemId> id() {
        return id;
    }

    Span head() {
        return head;
    }

    Optional<Phrase> title() {
        return title;
    }

    Optional<TextBlock> text() {
        return text;
    }

    /** Where a property was stated first; none until it is. */
    Optional<Span> stated(Property property) {
        for (Stated each : properties) {
            if (each.property().id().equals(property.id())) {
                return Optional.of(each.key());
            }
        }
        return Optional.empty();
    }

    /** What is stated: the ids of the properties, and {@code title} if it has one. */
    List<String> stated() {
        List<String> stated = new ArrayList<>();
        title.ifPresent(text -> stated.add(Insertion.TITLE));
        properties.forEach(each -> stated.add(each.property().id()));
        return stated;
    }

    List<Stated> properties() {
        return properties;
    }

    List<Draft> items() {
        return items;
    }
}
