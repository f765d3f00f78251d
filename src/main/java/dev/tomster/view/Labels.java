package dev.tomster.view;

import dev.tomster.text.Rows;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The words of the documents themselves in one language: {@code labels_<language>.ini} beside this class. */
public final class Labels {
    /** The languages in which documents can be written. */
    public static final List<String> LANGUAGES = List.of("en", "fr");

    private final String language;
    private final Map<String, String> labels;

    private Labels(String language) {
        this.language = language;
        this.labels = Rows.read(Labels.class, "labels_" + language + ".ini");
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

    /** All labels, for templates. */
    Map<String, String> all() {
        return Map.copyOf(labels);
    }
}
