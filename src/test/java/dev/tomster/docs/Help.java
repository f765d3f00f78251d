package dev.tomster.docs;

import dev.tomster.text.Rows;
import dev.tomster.vocabulary.Concept;
import dev.tomster.vocabulary.Shape;
import dev.tomster.vocabulary.Vocabulary;
import java.util.Map;

/** What concepts, properties and forms of value mean, in one language: {@code help_<language>.ini} of the vocabulary. */
final class Help {
    private final Map<String, Map<String, String>> sections;

    Help(String language) {
        this.sections = Rows.readSections(Vocabulary.class, "help_" + language + ".ini");
    }

    /** The sections of the file by head, as they stand in it. */
    Map<String, Map<String, String>> sections() {
        return sections;
    }

    String concept(Concept concept) {
        return row("concepts", concept.id());
    }

    /** What a property means in a concept: what is said of it there, otherwise what is said of it in general. */
    String property(Concept concept, String property) {
        String own =
                sections.getOrDefault("properties of " + concept.id(), Map.of()).get(property);
        return own != null ? own : row("properties", property);
    }

    String shape(Shape shape) {
        return row("shapes", shape.id());
    }

    private String row(String section, String id) {
        String row = sections.getOrDefault(section, Map.of()).get(id);
        if (row == null) {
            throw new AssertionError("no help for " + id + " in [" + section + "]");
        }
        return row;
    }
}
