package dev.tomster.check.rule;

import dev.tomster.check.rule.Wording.Token;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Words and phrases that a text is searched for. They are found as whole words, in the plural as well; {@code *} stands for
 * any ending.
 */
public final class WordList {
    private static final String ANY_ENDING = "*";

    private final Map<String, List<Phrase>> byFirstWord = new HashMap<>();
    /** Those of which only the beginning of the first word is known. */
    private final List<Phrase> stems = new ArrayList<>();

    private record Phrase(List<String> words, boolean isStem) {}

    private WordList() {}

    /** The phrases of some rows, separated by commas. */
    public static WordList of(Collection<String> rows) {
        WordList list = new WordList();
        rows.stream().flatMap(row -> Stream.of(row.split(",", -1))).forEach(list::add);
        return list;
    }

    private void add(String part) {
        String text = part.strip();
        boolean isStem = text.endsWith(ANY_ENDING);
        List<String> words = Wording.of(isStem ? text.substring(0, text.length() - 1) : text);
        if (isStem && words.size() == 1) {
            stems.add(new Phrase(words, true));
        } else if (!words.isEmpty()) {
            byFirstWord
                    .computeIfAbsent(words.get(0), first -> new ArrayList<>())
                    .add(new Phrase(words, isStem));
        }
    }

    /** The phrases that a text holds, each once, as they are written there; of two that begin together, the longer one. */
    public List<String> in(String text) {
        List<Token> tokens = Wording.tokens(text);
        Map<String, String> found = new LinkedHashMap<>();
        for (int i = 0; i < tokens.size(); ) {
            int size = sizeAt(i, tokens);
            if (size > 0) {
                String phrase = text.substring(
                        tokens.get(i).start(), tokens.get(i + size - 1).end());
                found.putIfAbsent(String.join(" ", Wording.of(phrase)), phrase);
            }
            i += Math.max(1, size);
        }
        return List.copyOf(found.values());
    }

    /** The phrase that a text begins with, as it is written there. */
    public Optional<String> opening(String text) {
        List<Token> tokens = Wording.tokens(text);
        int size = tokens.isEmpty() ? 0 : sizeAt(0, tokens);
        return size == 0
                ? Optional.empty()
                : Optional.of(text.substring(
                        tokens.get(0).start(), tokens.get(size - 1).end()));
    }

    /** True if one of the phrases is not narrowed by the words behind it: "everybody", not "everybody who knits". */
    public boolean isUnqualifiedIn(String text) {
        List<Token> tokens = Wording.tokens(text);
        for (int i = 0; i < tokens.size(); i++) {
            int next = i + sizeAt(i, tokens);
            if (next > i && (next == tokens.size() || isSign(tokens.get(next)))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isSign(Token token) {
        return !Character.isLetterOrDigit(token.folded().codePointAt(0));
    }

    /** False if none of the phrases begins with one of some folded words: then no text that is made of them holds one. */
    boolean mayBeginWith(NavigableSet<String> words) {
        return byFirstWord.keySet().stream()
                        .anyMatch(first ->
                                words.contains(first) || words.contains(first + "s") || words.contains(first + "x"))
                || stems.stream().map(stem -> stem.words().get(0)).anyMatch(stem -> isStemOfOne(stem, words));
    }

    private static boolean isStemOfOne(String stem, NavigableSet<String> words) {
        String next = words.ceiling(stem);
        return next != null && next.startsWith(stem);
    }

    /** True if one of the texts holds one of the phrases. */
    public boolean isIn(Collection<String> texts) {
        return texts.stream().anyMatch(this::isIn);
    }

    /** True if the text holds one of the phrases. */
    public boolean isIn(String text) {
        return isAmong(Wording.tokens(text));
    }

    /** True if the words of a text hold one of the phrases: for texts that several lists are looked for in. */
    public boolean isAmong(List<Token> tokens) {
        for (int i = 0; i < tokens.size(); i++) {
            if (sizeAt(i, tokens) > 0) {
                return true;
            }
        }
        return false;
    }

    private int sizeAt(int start, List<Token> tokens) {
        String word = tokens.get(start).folded();
        int longest = longest(byFirstWord.getOrDefault(word, List.of()), start, tokens);
        if (word.length() > 2 && (word.endsWith("s") || word.endsWith("x"))) {
            String singular = word.substring(0, word.length() - 1);
            longest = Math.max(longest, longest(byFirstWord.getOrDefault(singular, List.of()), start, tokens));
        }
        return Math.max(longest, longest(stems, start, tokens));
    }

    private static int longest(List<Phrase> phrases, int start, List<Token> tokens) {
        int longest = 0;
        for (Phrase phrase : phrases) {
            if (phrase.words().size() > longest && isAt(start, tokens, phrase)) {
                longest = phrase.words().size();
            }
        }
        return longest;
    }

    private static boolean isAt(int start, List<Token> tokens, Phrase phrase) {
        int size = phrase.words().size();
        if (start + size > tokens.size()) {
            return false;
        }
        for (int i = 0; i < size; i++) {
            String word = tokens.get(start + i).folded();
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
