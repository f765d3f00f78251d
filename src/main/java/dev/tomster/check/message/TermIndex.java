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

/** The terms of a list of the step message, by their first word: texts are read once, however many terms there are. */
final class TermIndex {
    private final Map<String, List<Listed>> byFirstWord = new HashMap<>();

    /**
     * A term with where it is listed.
     *
     * @param remark why it is listed, as the plan says it
     */
    record Listed(Term term, List<String> words, Optional<String> remark, Span place) {}

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
            byFirstWord
                    .computeIfAbsent(words.get(0), first -> new ArrayList<>())
                    .add(new Listed(term, words, entry.remark().map(Prose::markdown), entry.span()));
        }
    }

    boolean isEmpty() {
        return byFirstWord.isEmpty();
    }

    /** The terms that stand in a text as whole words and count in its language, each once. */
    List<Listed> in(Published text) {
        List<String> words = Wording.of(text.text());
        Map<String, Listed> found = new LinkedHashMap<>();
        for (int i = 0; i < words.size(); i++) {
            for (Listed listed : byFirstWord.getOrDefault(words.get(i), List.of())) {
                int end = i + listed.words().size();
                boolean counts = listed.term()
                        .language()
                        .map(language -> text.languages().contains(PublishedTexts.primary(language)))
                        .orElse(true);
                if (counts && end <= words.size() && words.subList(i, end).equals(listed.words())) {
                    found.putIfAbsent(listed.term().text(), listed);
                }
            }
        }
        return List.copyOf(found.values());
    }
}
