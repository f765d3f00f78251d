package dev.tomster.docs;

import static dev.tomster.docs.Concepts.VOCABULARY;
import static dev.tomster.docs.Concepts.codes;

import dev.tomster.vocabulary.Concept;
import dev.tomster.vocabulary.Lexicon;
import dev.tomster.vocabulary.Property;
import dev.tomster.vocabulary.Shape;
import dev.tomster.vocabulary.Words;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The closed lists with every form of each word, in both languages. */
final class Lists {
    private final Tongue tongue;
    private final Tongue other;

    Lists(Tongue tongue, Tongue other) {
        this.tongue = tongue;
        this.other = other;
    }

    /** Every list that a property may take. */
    String choices() {
        StringBuilder text = new StringBuilder();
        for (String list : VOCABULARY.choiceLists()) {
            text.append("<a id=\"")
                    .append(list)
                    .append("\"></a>\n### ")
                    .append(users(list))
                    .append("\n\n");
            text.append(table(lexicon -> lexicon.choices(list))).append('\n');
        }
        return text.toString().stripTrailing();
    }

    /** The words of a list of the lexicon that no property takes alone: units, days, magnitudes, those between values. */
    String words(String list) {
        return table(
                switch (list) {
                    case "units" -> Lexicon::units;
                    case "days" -> Lexicon::days;
                    case "months" -> Lexicon::months;
                    case "magnitudes" -> Lexicon::magnitudes;
                    default -> Lexicon::words;
                });
    }

    private String table(Function<Lexicon, Words> list) {
        Table table = new Table(List.of(tongue.say("word"), tongue.say("other-word")));
        Words own = list.apply(tongue.lexicon());
        for (String id : own.ids()) {
            table.row(List.of(
                    codes(own.forms(id)), codes(list.apply(other.lexicon()).forms(id))));
        }
        return table.text();
    }

    /** The properties that take a list: {@code persona.priority}, in the words of the page. */
    private String users(String list) {
        String users = VOCABULARY.concepts().stream()
                .flatMap(concept -> concept.properties().values().stream()
                        .filter(property -> takes(property, list))
                        .map(property -> user(concept, property)))
                .distinct()
                .collect(Collectors.joining(", "));
        return users.isEmpty() ? list : users;
    }

    private String user(Concept concept, Property property) {
        return tongue.keyword(concept) + " "
                + Table.code(tongue.lexicon().keys(concept).word(property.id()));
    }

    private static boolean takes(Property property, String list) {
        return switch (property.shape()) {
            case CHOICE, CHOICES, CHOICE_OR_TEXT, PARTS -> property.choices().equals(list);
            case STAGE -> list.equals(Shape.STAGE.id());
            default -> false;
        };
    }
}
