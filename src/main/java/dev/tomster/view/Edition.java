package dev.tomster.view;

import dev.tomster.model.Choice;
import dev.tomster.model.Item;
import dev.tomster.model.Plan;
import dev.tomster.model.Prose;
import dev.tomster.model.Reference;
import dev.tomster.model.Value;
import dev.tomster.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** What a document shows of a plan, and how much of it: all, or what an item "document" of the plan says. */
public final class Edition {
    /** The whole plan. */
    public static final Edition WHOLE = new Edition(Optional.empty(), Omission.NONE);

    private final Optional<Item> item;
    private final Omission omission;

    private Edition(Optional<Item> item, Omission omission) {
        this.item = item;
        this.omission = omission;
    }

    /** The document that an item of a plan describes. */
    public static Edition of(Item document) {
        return new Edition(Optional.of(document), new Omission(document.values("hide")));
    }

    /** The texts of a plan that tell by hand what this document hides. */
    public List<Span> handTyped(Plan plan) {
        return HandTyped.in(plan, omission);
    }

    /** The same, with what a plan says now of the document. */
    Edition in(Plan plan) {
        return new Edition(item.flatMap(Item::id).flatMap(plan::item), omission);
    }

    boolean isWhole() {
        return item.isEmpty();
    }

    Omission omission() {
        return omission;
    }

    private List<Value> values(String property) {
        return item.map(found -> found.values(property)).orElse(List.of());
    }

    /** The title of its own that the document has. */
    Optional<String> title() {
        return item.flatMap(Item::title).map(Prose::markdown);
    }

    /** For whom it is. */
    Optional<LabelledFact> readers(Writing writing) {
        List<Words> readers = values("for").stream()
                .filter(Reference.class::isInstance)
                .map(value -> ((Reference) value).item())
                .filter(reader -> writing.plan().item(reader).isPresent())
                .map(reader -> Words.title(writing.titles().shortTitle(reader)))
                .toList();
        return readers.isEmpty()
                ? Optional.empty()
                : Optional.of(new LabelledFact(writing.label("document.readers"), readers, false, writing.semicolon()));
    }

    /** @param plan as far as the document holds it */
    List<Chapter> shown(List<Chapter> chapters, Plan plan) {
        if (isWhole()) {
            return List.copyOf(chapters);
        }
        Excerpt excerpt = new Excerpt(plan, values("show"), values("hide"));
        return detail().of(excerpt.of(chapters), excerpt.named());
    }

    /**
     * True for the items that the document shows, be it for their step, for their kind or for an item that holds them.
     *
     * @param changes between the plans in which the items stand
     */
    Predicate<Item> shows(Changes changes) {
        if (values("show").isEmpty() && values("hide").isEmpty()) {
            return item -> true;
        }
        return new ShownItems(values("show"), values("hide"), changes.diff())::shows;
    }

    private Detail detail() {
        return values("detail").stream()
                .filter(Choice.class::isInstance)
                .map(value -> Detail.of(((Choice) value).id()))
                .findFirst()
                .orElse(Detail.FULL);
    }
}
