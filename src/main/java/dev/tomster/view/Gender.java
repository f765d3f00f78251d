package dev.tomster.view;

import dev.tomster.vocabulary.Concept;
import dev.tomster.vocabulary.Property;
import java.util.Locale;
import java.util.Set;

/** What the words of a property agree with, in languages whose words have a gender. */
enum Gender {
    MASCULINE,
    FEMININE,
    NEUTER;

    /**
     * The gender of a property: of the word that names it, or, where its values are said of the item itself, of the word
     * for the item ({@code campaign.status}). The labels list those that are not masculine.
     */
    static Gender of(Labels labels, Concept concept, Property property) {
        String own = concept.id() + "." + property.id();
        for (String name : new String[] {own, property.id()}) {
            for (Gender gender : values()) {
                if (gender.properties(labels).contains(name)) {
                    return gender;
                }
            }
        }
        return MASCULINE;
    }

    private Set<String> properties(Labels labels) {
        return Set.of(labels.get("gender" + suffix()).split(" ", -1));
    }

    /** What the keys of labels end in. */
    String suffix() {
        return "." + name().toLowerCase(Locale.ROOT);
    }
}
