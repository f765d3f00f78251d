package dev.tomster.check.rule;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Words and phrases that a text is searched for. They are found as whole words, in the plural as well; {@code *} stands for
 * any ending.
 */
public final class WordList {
    private static final String ANY_ENDING = "*";

    private final Map<String, List<Phrase>> byFirstWord = new HashMap<>();
    /** Those of which only the beginning of the first word is known. */
    private final List<Phrase> stems = new ArrayList<>();

    private record Phrase(String text, List<String> words, boolean isStem) {}

    private WordList() {}

    /** The phrases of some rows, separated by commas. */
    public static WordList of(Collection<String> rows) {
        WordList list = new WordList();
        rows.forEach(list::addAll);
        return list;
    }

    private void addAll(String phrases) {
        for (String part : phrases.split(",", -1)) {
            String text = part.strip();
            boolean isStem = text.endsWith(ANY_ENDING);
            String phrase = isStem ? text.substring(0, text.length() - 1) : text;
            List<String> words = Wording.of(phrase);
            if (isStem && words.size() == 1) {
                stems.add(new Phrase(phrase, words, true));
            } else if (!words.isEmpty()) {
                byFirstWord
                        .computeIfAbsent(words.get(0), first -> new ArrayList<>())
                        .add(new Phrase(phrase, words, isStem));
            }
        }
    }

    /** The phrases that a text holds, each once, as the list writes them. */
    public Set<String> in(String text) {
        List<String> words = Wording.of(text);
        Set<String> found = new LinkedHashSet<>();
        for (int i = 0; i < words.size(); i++) {
            for (Phrase phrase : candidates(words.get(i))) {
                if (isAt(i, words, phrase)) {
                    found.add(phrase.text());
                }
            }
        }
        return found;
    }

    /** True if one of the texts holds one of the phrases. */
    public boolean isIn(Collection<String> texts) {
        return texts.stream().anyMatch(text -> !in(text).isEmpty());
    }

    /** True if the text holds one of the phrases. */
    public boolean isIn(String text) {
        return !in(text).isEmpty();
    }

    private List<Phrase> candidates(String word) {
        List<Phrase> candidates = new ArrayList<>(byFirstWord.getOrDefault(word, List.of()));
        if (word.length() > 2 && (word.endsWith("s") || word.endsWith("x"))) {
            candidates.addAll(byFirstWord.getOrDefault(word.substring(0, word.length() - 1), List.of()));
        }
        stems.stream().filter(stem -> word.startsWith(stem.words().get(0))).forEach(candidates::add);
        return candidates;
    }

    private static boolean isAt(int start, List<String> words, Phrase phrase) {
        int size = phrase.words().size();
        if (start + size > words.size()) {
            return false;
        }
        for (int i = 0; i < size; i++) {
            String word = words.get(start + i);
            String wanted = phrase.words().get(i);
            boolean isEnding = phrase.isStem() && i == size - 1;
            if (isEnding ? !word.startsWith(wanted) : !isSame(word, wanted)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isSame(String word, String wanted) {
        return word.equals(wanted) || word.equals(wanted + "s") || word.equals(wanted + "x");
    }
}
