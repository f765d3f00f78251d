package dev.tomster.check.message;

import dev.tomster.check.message.PublishedTexts.Published;
import dev.tomster.check.rule.Strategy;
import dev.tomster.check.rule.Wording;
import dev.tomster.model.Entry;
import dev.tomster.model.Prose;
import dev.tomster.model.Term;
import dev.tomster.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The terms of a list of the step message, by their words: texts are read once, however many terms there are. */
final class TermIndex {
    private final Map<List<String>, List<Listed>> byWords = new HashMap<>();
    private final Set<Integer> sizes = new TreeSet<>();

    /**
     * A term with where it is listed.
     *
     * @param remark why it is listed, as the plan says it
     */
    record Listed(Term term, Optional<String> remark, Span place) {}

    /** @param property the list: {@code forbidden-terms} or {@code discouraged-terms} */
    TermIndex(Strategy strategy, String property) {
        strategy.plan().step("message").flatMap(step -> step.fact(property)).ifPresent(fact -> {
            for (Entry entry : fact.entries()) {
                if (entry.value() instanceof Term term) {
                    add(term, entry);
                }
            }
        });
    }

    private void add(Term term, Entry entry) {
        List<String> words = Wording.of(term.text());
        if (!words.isEmpty()) {
            sizes.add(words.size());
            byWords.computeIfAbsent(words, first -> new ArrayList<>())
                    .add(new Listed(term, entry.remark().map(Prose::markdown), entry.span()));
        }
    }

    boolean isEmpty() {
        return byWords.isEmpty();
    }

    /** The terms that stand in a text as whole words and count in its language, each once. */
    List<Listed> in(Published text) {
        List<String> words = Wording.of(text.text());
        Map<String, Listed> found = new LinkedHashMap<>();
        for (int start = 0; start < words.size(); start++) {
            for (int size : sizes) {
                int end = Math.min(start + size, words.size());
                byWords.getOrDefault(words.subList(start, end), List.of()).stream()
                        .filter(listed -> counts(listed.term(), text))
                        .forEach(listed -> found.putIfAbsent(listed.term().text(), listed));
            }
        }
        return List.copyOf(found.values());
    }

    private static boolean counts(Term term, Published text) {
        return term.language()
                .map(language -> text.languages().contains(PublishedTexts.primary(language)))
                .orElse(true);
    }
}
