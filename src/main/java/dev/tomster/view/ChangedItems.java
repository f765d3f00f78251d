package dev.tomster.view;

import dev.tomster.diff.Change;
import dev.tomster.model.Entry;
import dev.tomster.model.Fact;
import dev.tomster.model.Item;
import dev.tomster.model.Prose;
import dev.tomster.vocabulary.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What changed items are called, and what those that came or went promise. */
final class ChangedItems {
    /** What a reader asks first of an item that came or went. */
    private static final Set<Shape> TELLING = Set.of(Shape.MONEY, Shape.FEE, Shape.TARGET, Shape.DATE, Shape.PERIOD);
    /** Values of an item, and characters of a value: more is read in its sheet. */
    private static final int MOST = 3;

    private static final int LONGEST = 160;

    private final Changes changes;
    private final Writing writing;

    ChangedItems(Changes changes) {
        this.changes = changes;
        this.writing = changes.after().writing();
    }

    /** An item as it is now, with what of it changed. */
    Words now(Item item, String aspect) {
        return link(item).then(below(item, aspect));
    }

    /** An item as it is now. */
    Words link(Item item) {
        return item.id().map(writing.titles()::link).orElseGet(() -> name(item, changes.after()));
    }

    /** An item that is no longer there. */
    Words then(Item item) {
        return name(item, changes.before()).then(below(item, ""));
    }

    /** An item of both plans, with what of it changed. */
    Words of(Change.Paired change, String aspect) {
        return now(change.items().after(), writing.label("changes." + aspect));
    }

    private Words below(Item item, String aspect) {
        boolean isStep = item.concept().isStep();
        String kind = isStep ? "" : writing.kind(item.concept());
        String text = kind + (kind.isEmpty() || aspect.isEmpty() ? "" : " \u00B7 ") + aspect;
        return text.isEmpty() ? Words.NONE : Words.of(new Run.Break(), new Run.Plain(text));
    }

    /** What an item is called, without a link. */
    Words name(Item item, ComparedSide side) {
        if (item.concept().isStep()) {
            return Words.plain(writing.labels()
                    .find("chapter." + item.concept().id())
                    .orElseGet(() -> writing.kind(item.concept())));
        }
        return item.id()
                .map(id -> Words.title(side.writing().titles().shortTitle(id)))
                .orElseGet(() -> Words.title(side.writing().title(item)));
    }

    /** Amounts, targets and dates of an item, the first of them. */
    Words promises(Item item, ComparedSide side) {
        List<Words> found = new ArrayList<>();
        for (Fact fact : item.facts()) {
            if (found.size() < MOST && TELLING.contains(fact.property().shape()) && !Omission.leftOut(fact)) {
                Entry first = fact.entries().get(0);
                found.add(Words.plain(writing.label(item.concept(), fact.property()) + writing.label("colon") + " ")
                        .then(shortened(side.write(first, item, fact.property()))));
            }
        }
        return found.isEmpty() ? Words.NONE : Words.of(new Run.Break()).then(Words.join(found, " \u00B7 "));
    }

    /** A value that is no longer than a table has room for. */
    Words shortened(Words words) {
        String text = words.text();
        return text.length() <= LONGEST ? words : Words.title(Text.brief(text, LONGEST));
    }

    /** A language by its name. */
    Words language(String tag) {
        Locale reader = Locale.forLanguageTag(writing.labels().language());
        return Words.plain(Locale.forLanguageTag(tag).getDisplayName(reader));
    }

    /** The version that a plan says it is. */
    static Optional<String> version(ComparedSide side) {
        return side.writing()
                .plan()
                .step("plan")
                .flatMap(step -> step.fact("version"))
                .map(fact -> fact.entries().get(0))
                .map(entry -> entry.value() instanceof Prose prose
                        ? prose.markdown()
                        : side.writing().write(entry.value()).text());
    }
}
