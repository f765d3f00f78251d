package dev.tomster.view;

import dev.tomster.text.Rows;
import dev.tomster.vocabulary.Concept;
import dev.tomster.vocabulary.Lexicon;
import dev.tomster.vocabulary.Property;
import dev.tomster.vocabulary.Vocabulary;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The words of the documents themselves in one language: {@code labels_<language>.ini} beside this class. The words for
 * properties and of lists are the keywords of plans, where print asks for no others; a language in which no plans are
 * written has them all in {@code terms_<language>.ini}.
 */
public final class Labels {
    /** The languages in which documents can be written. */
    public static final List<String> LANGUAGES = List.of("en", "fr", "es", "de");

    private final String language;
    private final Map<String, String> labels;

    private Labels(String language) {
        this.language = language;
        this.labels = new LinkedHashMap<>(Rows.read(Labels.class, "labels_" + language + ".ini"));
        if (!Vocabulary.LANGUAGES.contains(language)) {
            labels.putAll(Rows.read(Labels.class, "terms_" + language + ".ini"));
        }
    }

    /** The labels of a language of {@link #LANGUAGES}. */
    public static Labels of(String language) {
        return new Labels(language);
    }

    String language() {
        return language;
    }

    /** A label; a key that does not exist is a fault of the caller. */
    String get(String key) {
        return find(key).orElseThrow(() -> new IllegalArgumentException("no " + language + " label " + key));
    }

    Optional<String> find(String key) {
        return Optional.ofNullable(labels.get(key));
    }

    /** A label with its hole {@code {n}} filled. */
    String get(String key, String n) {
        return get(key).replace("{n}", n);
    }

    /** A label with its holes {@code {a}} and {@code {b}} filled. */
    String get(String key, String a, String b) {
        return get(key).replace("{a}", a).replace("{b}", b);
    }

    /**
     * A label that agrees with the word for a property: French says {@code aucun} of a budget and {@code aucune} of a
     * deadline.
     */
    Optional<String> agreeing(String key, Gender gender) {
        return find(key + gender.suffix()).or(() -> find(key));
    }

    /** A word of a closed list. */
    String choice(String list, String id, Gender gender) {
        return agreeing("choice." + list + "." + id, gender)
                .orElseGet(() -> printed(lexicon().choices(list).word(id)));
    }

    /** A property as readers know it. */
    String property(Concept concept, Property property) {
        return find("property." + concept.id() + "." + property.id())
                .or(() -> find("property." + property.id()))
                .orElseGet(() -> printed(lexicon().keys(concept).word(property.id())));
    }

    /** The keywords of plans, which name what has no other name in print. */
    private Lexicon lexicon() {
        return Vocabulary.standard().lexicon(language);
    }

    /** Keywords have the apostrophe that keyboards have. */
    private static String printed(String keyword) {
        return keyword.replace('\'', '\u2019');
    }

    /** All labels, for templates. */
    Map<String, String> all() {
        return Map.copyOf(labels);
    }
}
