package dev.tomster.check.rule;

import dev.tomster.model.DatedStep;
import dev.tomster.model.Entry;
import dev.tomster.model.Fact;
import dev.tomster.model.Item;
import dev.tomster.model.Prose;
import dev.tomster.model.Value;
import dev.tomster.model.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is said in words: what the lists of rules are searched for. */
public final class Texts {
    private Texts() {}

    /** The title of an item, its text, and all its texts and words, without those of the items in it. */
    public static List<String> of(Item item) {
        List<String> texts = new ArrayList<>();
        item.title().map(Prose::markdown).ifPresent(texts::add);
        item.text().map(Prose::markdown).ifPresent(texts::add);
        for (Fact fact : item.facts()) {
            for (Entry entry : fact.entries()) {
                of(entry.value()).ifPresent(texts::add);
            }
        }
        return texts;
    }

    /** The texts of a property. */
    public static List<String> of(Item item, String property) {
        return item.values(property).stream()
                .map(Texts::of)
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<String> of(Value value) {
        if (value instanceof Prose prose) {
            return Optional.of(prose.markdown());
        }
        if (value instanceof Word word) {
            return Optional.of(word.text());
        }
        return value instanceof DatedStep step ? Optional.of(step.text().markdown()) : Optional.empty();
    }
}
