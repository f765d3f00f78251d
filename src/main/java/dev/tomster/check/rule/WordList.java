package dev.tomster.check.rule;

import dev.tomster.text.Rows;
import dev.tomster.vocabulary.Spelling;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Words that rules look for in what a plan says: a section of {@code words_en.ini} or {@code words_fr.ini}. */
public final class WordList {
    private static final Map<String, Map<String, Map<String, String>>> SECTIONS = Map.of(
            "en",
            Rows.readSections(WordList.class, "words_en.ini"),
            "fr",
            Rows.readSections(WordList.class, "words_fr.ini"));

    private final List<String> phrases = new ArrayList<>();

    private WordList(Map<String, String> rows) {
        for (String row : rows.values()) {
            for (String phrase : row.split(" / ", -1)) {
                phrases.add(Spelling.fold(phrase.strip()));
            }
        }
    }

    /** The words of a section in a language; none in a language that has no lists. */
    public static WordList of(String section, String language) {
        return new WordList(SECTIONS.getOrDefault(language, new HashMap<>()).getOrDefault(section, Map.of()));
    }

    /** True if one of the words stands in the text. */
    public boolean isIn(String text) {
        return phrases.stream().anyMatch(phrase -> find(text, phrase).isPresent());
    }

    /** The word that the text begins with. */
    public Optional<String> opening(String text) {
        return phrases.stream()
                .filter(phrase -> find(text, phrase).filter(at -> at == 0).isPresent())
                .findFirst();
    }

    /** The word that nothing follows but a comma, a bracket or the like: "everybody", not "everybody who knits". */
    public Optional<String> unqualified(String text) {
        String folded = Spelling.fold(text.strip());
        return phrases.stream()
                .filter(phrase -> find(text, phrase)
                        .filter(at ->
                                isEnd(folded.substring(at + phrase.length()).strip()))
                        .isPresent())
                .findFirst();
    }

    private static boolean isEnd(String rest) {
        return rest.isEmpty() || !Character.isLetterOrDigit(rest.charAt(0));
    }

    private static Optional<Integer> find(String text, String phrase) {
        String folded = Spelling.fold(text.strip());
        for (int at = folded.indexOf(phrase); at >= 0; at = folded.indexOf(phrase, at + 1)) {
            int end = at + phrase.length();
            if ((at == 0 || !Character.isLetterOrDigit(folded.charAt(at - 1)))
                    && (end == folded.length() || !Character.isLetterOrDigit(folded.charAt(end)))) {
                return Optional.of(at);
            }
        }
        return Optional.empty();
    }
}
