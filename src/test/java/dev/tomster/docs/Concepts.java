package dev.tomster.docs;

import static dev.tomster.docs.Table.code;

import dev.tomster.vocabulary.Concept;
import dev.tomster.vocabulary.Lexicon;
import dev.tomster.vocabulary.Property;
import dev.tomster.vocabulary.Shape;
import dev.tomster.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What the pages say of concepts: keywords, properties, examples. */
final class Concepts {
    static final Vocabulary VOCABULARY = Vocabulary.standard();
    /** Every item has these properties and no question has others. */
    static final Map<String, Property> GENERIC = VOCABULARY.concept("question").properties();

    private final Tongue tongue;
    private final Tongue other;
    private final Map<String, Examples> examples;

    Concepts(Tongue tongue, Map<String, Examples> examples) {
        this.tongue = tongue;
        this.other = Tongue.of(tongue.others().get(0));
        this.examples = examples;
    }

    /** The concepts of a step, or those that stand in every step ({@code *}). */
    static List<Concept> ofPage(String page) {
        return VOCABULARY.concepts().stream()
                .filter(concept -> !concept.isStep() && page(concept).equals(page))
                .toList();
    }

    /** The step, or {@code *}, whose page describes a concept. */
    static String page(Concept concept) {
        if (concept.isStep()) {
            return concept.id();
        }
        String parent = concept.parents().get(0);
        return parent.equals(Concept.ANY_STEP) ? parent : page(VOCABULARY.concept(parent));
    }

    String items(String page) {
        StringBuilder text = new StringBuilder();
        if (!page.equals(Concept.ANY_STEP)) {
            Concept step = VOCABULARY.concept(page);
            text.append("## ").append(tongue.say("properties")).append("\n\n");
            text.append(keywords(
                    tongue.lexicon().steps().forms(page),
                    other.lexicon().steps().forms(page)));
            text.append("\n\n").append(properties(step)).append(hasOnlyGeneric(step) ? "" : examples(step));
        }
        for (Concept concept : ofPage(page)) {
            text.append("\n<a id=\"").append(concept.id()).append("\"></a>\n## ");
            text.append(tongue.keyword(concept)).append("\n\n");
            text.append(tongue.help().concept(concept)).append("\n\n");
            text.append(keywords(kind(tongue.lexicon(), concept), kind(other.lexicon(), concept)));
            text.append(tongue.say("semicolon"))
                    .append(' ')
                    .append(tongue.say("stands-in"))
                    .append(' ')
                    .append(parents(concept))
                    .append(".\n\n");
            text.append(properties(concept)).append(examples(concept));
        }
        return text.toString().strip() + "\n";
    }

    /** English and French keywords, with the others that are read. */
    private String keywords(List<String> own, List<String> others) {
        return own(tongue, own) + " · " + own(other, others);
    }

    private String own(Tongue of, List<String> forms) {
        return (of.equals(tongue) ? tongue.say("word") : tongue.say("other-word")) + " " + codes(forms);
    }

    private List<String> kind(Lexicon lexicon, Concept concept) {
        List<String> kind = new ArrayList<>(lexicon.kinds().forms(concept.id()));
        if (lexicon.plurals().ids().contains(concept.id())) {
            kind.addAll(lexicon.plurals().forms(concept.id()));
        }
        return kind;
    }

    private String parents(Concept concept) {
        return concept.parents().stream()
                .map(parent -> parent.equals(Concept.ANY_STEP) ? tongue.say("every-step") : link(parent))
                .collect(Collectors.joining(", "));
    }

    private String link(String id) {
        Concept concept = VOCABULARY.concept(id);
        String page = page(concept);
        String file = page.equals(Concept.ANY_STEP) ? "generic" : page;
        return "[" + tongue.keyword(concept) + "](" + file + ".md" + (concept.isStep() ? "" : "#" + id) + ")";
    }

    private String properties(Concept concept) {
        if (concept.isText()) {
            return tongue.say("markdown") + "\n";
        }
        Optional<Concept> twin = VOCABULARY.concepts().stream()
                .takeWhile(earlier -> !earlier.id().equals(concept.id()))
                .filter(earlier -> earlier.properties().equals(concept.properties()))
                .filter(earlier -> !earlier.properties().equals(GENERIC))
                .findFirst();
        if (twin.isPresent()) {
            return tongue.say("like") + " " + link(twin.get().id()) + ".\n";
        }
        return hasOnlyGeneric(concept)
                ? tongue.say("generic-only") + "\n"
                : table(concept, own(concept)) + "\n" + tongue.say("generic") + "\n";
    }

    private static List<Property> own(Concept concept) {
        return concept.properties().values().stream()
                .filter(property -> !property.equals(GENERIC.get(property.id())))
                .toList();
    }

    private static boolean hasOnlyGeneric(Concept concept) {
        return own(concept).isEmpty();
    }

    /** Properties with their keys in both languages, the form of their values, and what they mean. */
    String table(Concept concept, Iterable<Property> properties) {
        Table table = new Table(
                List.of(tongue.say("property"), tongue.say("other-key"), tongue.say("value"), tongue.say("meaning")));
        for (Property property : properties) {
            table.row(List.of(
                    codes(tongue.lexicon().keys(concept).forms(property.id())),
                    codes(other.lexicon().keys(concept).forms(property.id())),
                    value(property),
                    tongue.help().property(concept, property.id())));
        }
        return table.text();
    }

    private String value(Property property) {
        StringBuilder value = new StringBuilder("[" + tongue.help().shape(property.shape()) + "](values.md#"
                + property.shape().id() + ")");
        switch (property.shape()) {
            case CHOICE, CHOICES, CHOICE_OR_TEXT ->
                value.append(tongue.say("colon")).append(' ').append(words(property.choices()));
            case REFERENCES, REFERENCES_OR_TEXT ->
                value.append(" ").append(tongue.say("of")).append(" ").append(kinds(property));
            default -> {}
        }
        if (property.readsSeries() && property.shape() != Shape.SERIES) {
            value.append(", ").append(tongue.say("or-series"));
        }
        return value.toString();
    }

    private String kinds(Property property) {
        return property.of().stream()
                .map(kind -> kind.equals("any") ? tongue.say("any") : link(kind))
                .collect(Collectors.joining(", "));
    }

    /** The words of a closed list in both languages, and where their other forms stand. */
    private String words(String list) {
        String words = VOCABULARY.choices(list).stream()
                .map(id -> word(tongue, list, id) + " / " + word(other, list, id))
                .collect(Collectors.joining(", "));
        return words + " ([" + tongue.say("also") + " …](words.md#" + list + "))";
    }

    private static String word(Tongue of, String list, String id) {
        return code(of.lexicon().choices(list).word(id));
    }

    static String codes(List<String> forms) {
        return forms.stream().map(Table::code).collect(Collectors.joining(", "));
    }

    /** The example in the language of the page, then in the other one. */
    private String examples(Concept concept) {
        return "\n" + examples.get(tongue.language()).of(concept, tongue.language()) + "\n"
                + examples.get(other.language()).of(concept, tongue.language());
    }
}
