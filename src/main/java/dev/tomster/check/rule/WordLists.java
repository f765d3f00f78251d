package dev.tomster.check.rule;

import dev.tomster.text.Rows;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The word lists of a section of the rule book: {@code words_en.ini} and {@code words_fr.ini}, a list under each head. */
public final class WordLists {
    private final List<Map<String, Map<String, String>>> languages;

    private WordLists(List<Map<String, Map<String, String>>> languages) {
        this.languages = languages;
    }

    /** The lists beside a class. */
    public static WordLists beside(Class<?> owner) {
        return new WordLists(
                List.of(Rows.readSections(owner, "words_en.ini"), Rows.readSections(owner, "words_fr.ini")));
    }

    /** A list in all languages at once, for a plan may speak several. */
    public WordList of(String head) {
        List<String> rows = new ArrayList<>();
        languages.forEach(
                sections -> rows.addAll(sections.getOrDefault(head, Map.of()).values()));
        return WordList.of(rows);
    }
}
