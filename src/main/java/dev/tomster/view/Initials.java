package dev.tomster.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The letters that stand for a person or an audience in a portrait. */
final class Initials {
    /** Words that only join the others, in the languages of plans: {@code Attaché de presse} is AP. */
    private static final Set<String> SMALL = Set.of(
            "de", "du", "des", "la", "le", "les", "l", "d", "et", "ou", "à", "au", "aux", "en", "pour", "avec", "of",
            "the", "a", "an", "and", "or", "for", "in", "on", "to", "with");

    private static final int MOST = 2;

    private Initials() {}

    /** At most two letters; none if no word begins with one. */
    static Optional<String> of(String name) {
        List<String> words = new ArrayList<>();
        for (String word : name.split("[\\s\\h'\u2019-]+", -1)) {
            if (!word.isEmpty() && Character.isLetter(word.codePointAt(0))) {
                words.add(word);
            }
        }
        List<String> telling = words.stream()
                .filter(word -> !SMALL.contains(word.toLowerCase(Locale.ROOT)))
                .toList();
        StringBuilder letters = new StringBuilder();
        for (String word : telling.isEmpty() ? words : telling) {
            if (letters.codePointCount(0, letters.length()) < MOST) {
                letters.appendCodePoint(Character.toUpperCase(word.codePointAt(0)));
            }
        }
        return letters.isEmpty() ? Optional.empty() : Optional.of(letters.toString());
    }
}
