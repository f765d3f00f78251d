package dev.tomster.app.review;

import dev.tomster.app.review.Report.Pair;
import dev.tomster.diff.ValueChange;
import dev.tomster.model.DatedStep;
import dev.tomster.model.Entry;
import dev.tomster.model.Fact;
import dev.tomster.model.Item;
import dev.tomster.model.Prose;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Puts the old beside the new. */
final class Pairs {
    private final Wording words;

    Pairs(Wording words) {
        this.words = words;
    }

    /** Two texts without anything to count. */
    static Pair of(Optional<String> before, Optional<String> after, boolean isText) {
        return new Pair("", before, after, "", isText);
    }

    /** All that an item says, and the names of what stands in it. */
    List<Pair> whole(Item item, boolean isGone) {
        List<Pair> pairs = new ArrayList<>();
        item.text().ifPresent(text -> pairs.add(side("", text.markdown(), isGone)));
        for (Fact fact : item.facts()) {
            String label = words.property(item.concept(), fact.property());
            boolean isText = fact.entries().stream().anyMatch(entry -> entry.value() instanceof Prose);
            String values = fact.entries().stream()
                    .map(entry -> words.value(entry, false))
                    .collect(Collectors.joining(isText ? "; " : ", "));
            pairs.add(side(label, values, isGone));
        }
        item.items().forEach(nested -> pairs.add(side(words.subject(nested), Wording.title(nested), isGone)));
        return pairs;
    }

    private static Pair side(String label, String text, boolean isGone) {
        Optional<String> said = Optional.of(text);
        return new Pair(label, isGone ? said : Optional.empty(), isGone ? Optional.empty() : said, "", false);
    }

    /** A value that came, went, or became another. */
    Pair of(ValueChange value) {
        boolean isDated = value.at().isPresent();
        return new Pair(
                value.at().map(words::period).orElse(""),
                value.before().map(entry -> words.value(entry, isDated)),
                value.after().map(entry -> words.value(entry, isDated)),
                value.delta().map(words::delta).orElse(""),
                isText(value.before()) && isText(value.after()));
    }

    private static boolean isText(Optional<Entry> entry) {
        return entry.map(Entry::value)
                .filter(value -> value instanceof Prose || value instanceof DatedStep)
                .isPresent();
    }
}
