package dev.tomster.view;

import dev.tomster.diff.Change;
import dev.tomster.diff.Level;
import dev.tomster.diff.ValueChange;
import dev.tomster.model.Entry;
import dev.tomster.model.Fact;
import dev.tomster.model.Item;
import dev.tomster.model.Plan;
import dev.tomster.model.Prose;
import dev.tomster.model.Series;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What stands behind a value that changed: what it was before, or that it is new. Words, not colours, so that it is read
 * in print without colour and by screen readers. Texts that were only written anew are not marked.
 */
final class Marks {
    static final Marks NONE = new Marks();
    /** In characters: what was longer would take more room than what is. */
    private static final int LONGEST = 40;

    // By identity: two entries that say the same stand in different places.
    private final IdentityHashMap<Object, Words> marks = new IdentityHashMap<>();
    private final IdentityHashMap<Item, Boolean> fresh = new IdentityHashMap<>();

    private Marks() {}

    /**
     * The marks of a document.
     *
     * @param compared the plan that was compared, with the names in its texts
     * @param printed the same with what they name
     */
    static Marks of(Changes changes, Plan compared, Plan printed, Labels labels) {
        Marks marks = new Marks();
        for (int i = 0; i < compared.steps().size(); i++) {
            marks.visit(
                    changes,
                    compared.steps().get(i),
                    printed.steps().get(i),
                    labels,
                    changes.since().plan().isEmpty());
        }
        return marks;
    }

    /** What stands behind an entry or a point of a series; nothing if it is as it was. */
    Words behind(Object place) {
        return marks.getOrDefault(place, Words.NONE);
    }

    /** True if an item came, and not only with another that holds it. */
    boolean isNew(Item item) {
        return fresh.containsKey(item);
    }

    /** The title of an item, with what says that it is new if it is. */
    Words title(Item item, Words title, Labels labels) {
        return isNew(item) ? title.then(new Run.Earlier(Words.plain(labels.get("mark.new")))) : title;
    }

    private void visit(Changes changes, Item compared, Item printed, Labels labels, boolean isNewPlan) {
        // Where all is new, marks say nothing.
        if (isNewPlan) {
            return;
        }
        for (Change change : changes.diff().changesOf(compared)) {
            if (change instanceof Change.Added) {
                fresh.put(printed, true);
            } else if (change instanceof Change.Restated restated && restated.level() != Level.WORDING) {
                mark(changes, restated, compared, printed, labels);
            }
        }
        for (int i = 0; i < compared.items().size(); i++) {
            visit(changes, compared.items().get(i), printed.items().get(i), labels, false);
        }
    }

    private void mark(Changes changes, Change.Restated change, Item compared, Item printed, Labels labels) {
        List<Object> places = new ArrayList<>();
        for (int i = 0; i < compared.facts().size(); i++) {
            Fact fact = compared.facts().get(i);
            if (fact.property().id().equals(change.property().id())) {
                Fact shown = printed.facts().get(i);
                for (int j = 0; j < fact.entries().size(); j++) {
                    mark(changes, change, fact.entries().get(j), shown.entries().get(j), places, labels);
                }
            }
        }
        List<Words> gone = change.values().stream()
                .filter(value -> value.after().isEmpty())
                .flatMap(value -> brief(changes, change, value).stream())
                .toList();
        if (!places.isEmpty() && !gone.isEmpty()) {
            Words text = Sentence.of(labels.get("mark.gone"), Map.of("n", Words.join(gone, ", ")));
            marks.merge(places.get(places.size() - 1), Words.of(new Run.Earlier(text)), Words::then);
        }
    }

    private void mark(
            Changes changes,
            Change.Restated change,
            Entry compared,
            Entry printed,
            List<Object> places,
            Labels labels) {
        if (compared.value() instanceof Series series && printed.value() instanceof Series shown) {
            for (int i = 0; i < series.points().size(); i++) {
                Series.Point point = series.points().get(i);
                Series.Point place = shown.points().get(i);
                places.add(place);
                change.values().stream()
                        .filter(value -> value.at().equals(Optional.of(point.period())))
                        .filter(value -> value.after()
                                .filter(entry -> isSame(entry.value(), point.value()))
                                .isPresent())
                        .findFirst()
                        .ifPresent(value -> put(place, changes, change, value, labels));
            }
            return;
        }
        places.add(printed);
        change.values().stream()
                .filter(value -> value.at().isEmpty())
                .filter(value ->
                        value.after().filter(entry -> isSame(entry, compared)).isPresent())
                .findFirst()
                .ifPresent(value -> put(printed, changes, change, value, labels));
    }

    /** Not as equals has it: two entries of a list may say the same, and one of them be new. */
    @SuppressWarnings("ReferenceEquality")
    private static boolean isSame(Object one, Object other) {
        return one == other;
    }

    private void put(Object place, Changes changes, Change.Restated change, ValueChange value, Labels labels) {
        if (value.isRemark()) {
            return;
        }
        Words text = value.before().isEmpty()
                ? Words.plain(labels.get("mark.new"))
                : brief(changes, change, value)
                        .map(old -> Sentence.of(labels.get("mark.was"), Map.of("n", old)))
                        .orElseGet(() -> Words.plain(labels.get("mark.changed")));
        marks.put(place, Words.of(new Run.Earlier(text)));
    }

    /** What a value was, if it is short; a text that may say what the document hides is not told. */
    private static Optional<Words> brief(Changes changes, Change.Restated change, ValueChange value) {
        return value.before()
                .filter(entry -> changes.tellsTexts() || !(entry.value() instanceof Prose))
                .map(entry -> changes.before().write(entry, change.items().before(), change.property()))
                .filter(words -> words.text().length() <= LONGEST);
    }
}
