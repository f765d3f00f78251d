package dev.tomster.view;

import dev.tomster.diff.Change;
import dev.tomster.diff.Delta;
import dev.tomster.diff.Level;
import dev.tomster.diff.ResultChange;
import dev.tomster.diff.ValueChange;
import dev.tomster.model.Entry;
import dev.tomster.model.Item;
import dev.tomster.model.Prose;
import dev.tomster.vocabulary.Property;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A row for each change: what it is about, what was, what is, and how far they lie from each other. */
final class ChangeRows implements Change.Visitor<Block.Row> {
    private final Changes changes;
    private final Writing writing;
    private final ChangedItems items;
    private final DeltaText deltas;

    ChangeRows(Changes changes) {
        this.changes = changes;
        this.writing = changes.after().writing();
        this.items = new ChangedItems(changes);
        this.deltas = new DeltaText(writing.format());
    }

    private static Words orHole(Words words) {
        return words.isEmpty() ? Words.HOLE : words;
    }

    static Block.Row row(Words what, Words before, Words after, Words difference) {
        return new Block.Row(Optional.empty(), List.of(what, orHole(before), orHole(after), difference), false);
    }

    private Words difference(Change change, List<Delta> found) {
        Words far = Words.plain(String.join(
                ", ", found.stream().map(delta -> delta.fold(deltas)).toList()));
        if (change.level() != Level.COMMITMENT || !change.strength().isLess()) {
            return found.isEmpty() ? Words.NONE : far;
        }
        Words weaker = Words.of(new Run.Strong(
                writing.label("changes." + change.strength().name().toLowerCase(Locale.ROOT))));
        return found.isEmpty() ? weaker : far.then(new Run.Break()).then(weaker);
    }

    private Words label(String key) {
        return Words.plain(writing.label("changes." + key));
    }

    @Override
    public Block.Row added(Change.Added change) {
        return row(
                items.now(change.item(), ""),
                Words.NONE,
                label("added").then(items.promises(change.item(), changes.after())),
                difference(change, List.of()));
    }

    @Override
    public Block.Row removed(Change.Removed change) {
        return row(
                items.then(change.item()),
                items.promises(change.item(), changes.before()),
                label("removed"),
                difference(change, List.of()));
    }

    @Override
    public Block.Row renamed(Change.Renamed change) {
        return row(
                items.of(change, "name"),
                name(change.items().before()),
                name(change.items().after()),
                Words.NONE);
    }

    private static Words name(Item item) {
        return Words.title(item.id().map(id -> id.name()).orElse(""));
    }

    @Override
    public Block.Row moved(Change.Moved change) {
        return row(
                items.of(change, "place"),
                items.name(change.owners().before(), changes.before()),
                items.name(change.owners().after(), changes.after()),
                Words.NONE);
    }

    @Override
    public Block.Row retitled(Change.Retitled change) {
        return texts(
                change,
                items.of(change, "title"),
                changes.before().title(change.items().before()),
                changes.after().title(change.items().after()));
    }

    @Override
    public Block.Row rewritten(Change.Rewritten change) {
        return texts(
                change,
                items.of(change, "text"),
                changes.before().text(change.items().before().text()),
                changes.after().text(change.items().after().text()));
    }

    private Block.Row texts(Change change, Words what, String was, String is) {
        if (!changes.tellsTexts()) {
            return row(what, Words.NONE, label("rewritten"), difference(change, List.of()));
        }
        TextDifference texts = TextDifference.of(was, is);
        return row(what, text(texts.before()), text(texts.after()), difference(change, List.of()));
    }

    private static Words text(String text) {
        return text.isEmpty() ? Words.NONE : Words.title(text);
    }

    @Override
    public Block.Row restated(Change.Restated change) {
        Item now = change.items().after();
        Words what = items.now(now, writing.label(now.concept(), change.property()));
        List<ValueChange> values = change.values();
        if (values.isEmpty()) {
            return row(what, Words.NONE, label("order"), difference(change, List.of()));
        }
        Optional<ValueChange> only = values.size() == 1 ? Optional.of(values.get(0)) : Optional.empty();
        if (only.filter(ChangeRows::isText).isPresent()) {
            return texts(
                    change,
                    what,
                    changes.before().text(prose(values.get(0).before())),
                    changes.after().text(prose(values.get(0).after())));
        }
        List<Words> before = new ArrayList<>();
        List<Words> after = new ArrayList<>();
        for (ValueChange value : values) {
            value.before()
                    .ifPresent(entry -> before.add(
                            value(value, entry, change.items().before(), change.property(), changes.before())));
            value.after().ifPresent(entry -> after.add(value(value, entry, now, change.property(), changes.after())));
        }
        return row(
                what,
                Words.join(before, writing.semicolon()),
                Words.join(after, writing.semicolon()),
                difference(
                        change,
                        values.stream().flatMap(value -> value.delta().stream()).toList()));
    }

    private static boolean isText(ValueChange value) {
        return prose(value.before()).isPresent() && prose(value.after()).isPresent();
    }

    private static Optional<Prose> prose(Optional<Entry> entry) {
        return entry.map(Entry::value).filter(Prose.class::isInstance).map(Prose.class::cast);
    }

    private Words value(ValueChange change, Entry entry, Item item, Property property, ComparedSide side) {
        Words value = entry.value() instanceof Prose && !changes.tellsTexts()
                ? label("rewritten")
                : items.shortened(side.write(entry, item, property));
        return change.at()
                .map(period -> side.writing()
                        .writeShort(period)
                        .then(new Run.Plain(writing.label("colon") + " "))
                        .then(value))
                .orElse(value);
    }

    @Override
    public Block.Row translated(Change.Translated change) {
        return row(label("language"), items.language(change.from()), items.language(change.to()), Words.NONE);
    }

    /** A month of results is one change: its numbers are read elsewhere. */
    @Override
    public Block.Row measured(Change.Measured change) {
        int fresh = (int) change.results().stream()
                .map(ResultChange::before)
                .filter(Optional::isEmpty)
                .count();
        int other = change.results().size() - fresh;
        return row(
                label("results"),
                other == 0 ? Words.NONE : Words.plain(writing.count("changes.results.old", other)),
                fresh == 0 ? Words.NONE : Words.plain(writing.count("changes.results.new", fresh)),
                Words.NONE);
    }
}
