package dev.tomster.format;

import dev.tomster.vocabulary.Concept;
import dev.tomster.vocabulary.Lexicon;
import dev.tomster.vocabulary.Property;
import java.util.Optional;
import java.util.Set;

/** The head of a column: a property of the table's items, or the word for their names or titles. */
final class ColumnHead {
    private static final Set<String> WORDS = Set.of("name", "title");

    private ColumnHead() {}

    /** The same head in the spelling of the vocabulary; as typed if it is no keyword. */
    static String of(String typed, Concept kind, Lexicon lexicon) {
        Optional<String> word = lexicon.words().id(typed).filter(WORDS::contains);
        Optional<Property> property = lexicon.property(kind, typed);
        return word.map(lexicon.words()::word)
                .or(() -> property.map(found -> lexicon.written(kind, found, typed)))
                .orElse(typed);
    }
}
