package dev.tomster.view;

import dev.tomster.model.Entry;
import dev.tomster.model.Item;
import dev.tomster.model.Plan;
import dev.tomster.model.Prose;
import dev.tomster.model.Value;
import dev.tomster.vocabulary.Property;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** One of two plans that are compared: it writes values as the document does, with its own titles and dates. */
final class ComparedSide {
    private final Writing writing;
    private final UnaryOperator<Prose> texts;

    /** @param plan as it was compared, with the names in its texts */
    ComparedSide(Plan plan, String language, Omission omission) {
        this.writing = new Writing(FilledPlan.of(plan, plan.language()), language, omission);
        this.texts = FilledPlan.texts(plan, plan.language());
    }

    Writing writing() {
        return writing;
    }

    /** A value on a line, without its remark and without links: what it leads to may not be in the document. */
    Words write(Entry entry, Item item, Property property) {
        Value value = entry.value() instanceof Prose prose ? texts.apply(prose) : entry.value();
        return withoutLinks(writing.writeShort(item, property.id(), value));
    }

    /** A text with the values that it names. */
    String text(Optional<Prose> text) {
        return text.map(texts).map(Prose::markdown).orElse("");
    }

    /** The item's title as people read it; empty if it has none. */
    String title(Item item) {
        return item.title().map(texts).map(Prose::markdown).orElse("");
    }

    private static Words withoutLinks(Words words) {
        return new Words(words.runs().stream()
                .map(run -> run instanceof Run.Internal link ? new Run.Title(link.text()) : run)
                .toList());
    }
}
