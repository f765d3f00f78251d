package dev.tomster.app.review;

import dev.tomster.app.review.Report.Pair;
import dev.tomster.app.review.Report.Row;
import dev.tomster.diff.Change;
import dev.tomster.diff.ResultChange;
import dev.tomster.model.Item;
import dev.tomster.model.Prose;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes a row of each change. */
final class Rows implements Change.Visitor<Row> {
    private final Wording words;
    private final Pairs pairs;

    Rows(Wording words) {
        this.words = words;
        this.pairs = new Pairs(words);
    }

    private Row row(Change change, String kind, String aspect, List<Pair> values) {
        return row(change, kind, "", aspect, values);
    }

    private Row row(Change change, String kind, String property, String aspect, List<Pair> values) {
        Optional<Item> item = change.after().or(change::before);
        Optional<Item> placed = change instanceof Change.Removed ? change.before() : item;
        return new Row(
                change.level(),
                change.strength(),
                kind,
                item.map(Wording::id).orElse("plan"),
                item.map(words::subject).orElseGet(() -> words.word("plan")),
                item.map(Wording::title).orElse(""),
                property,
                aspect,
                values,
                Wording.place(placed).orElse(""));
    }

    @Override
    public Row added(Change.Added change) {
        return row(change, "added", words.word("added"), pairs.whole(change.item(), false));
    }

    @Override
    public Row removed(Change.Removed change) {
        return row(change, "removed", words.word("removed"), pairs.whole(change.item(), true));
    }

    @Override
    public Row renamed(Change.Renamed change) {
        return row(
                change,
                "renamed",
                words.word("name"),
                List.of(Pairs.of(
                        name(change.items().before()), name(change.items().after()), false)));
    }

    private static Optional<String> name(Item item) {
        return item.id().map(id -> id.name());
    }

    @Override
    public Row moved(Change.Moved change) {
        return row(
                change,
                "moved",
                words.word("moved"),
                List.of(Pairs.of(
                        Optional.of(words.subject(change.owners().before())),
                        Optional.of(words.subject(change.owners().after())),
                        false)));
    }

    @Override
    public Row retitled(Change.Retitled change) {
        return row(
                change,
                "retitled",
                words.word("title"),
                List.of(Pairs.of(
                        change.items().before().title().map(Prose::markdown),
                        change.items().after().title().map(Prose::markdown),
                        true)));
    }

    @Override
    public Row rewritten(Change.Rewritten change) {
        return row(
                change,
                "rewritten",
                words.word("text"),
                List.of(Pairs.of(
                        change.items().before().text().map(Prose::markdown),
                        change.items().after().text().map(Prose::markdown),
                        true)));
    }

    @Override
    public Row restated(Change.Restated change) {
        List<Pair> values = change.values().stream().map(pairs::of).toList();
        String property = words.property(change.items().after().concept(), change.property());
        return row(
                change,
                "restated",
                change.property().id(),
                change.isReordered() ? words.say("order", "property", property) : property,
                values);
    }

    @Override
    public Row translated(Change.Translated change) {
        Pair pair = Pairs.of(Optional.of(change.from()), Optional.of(change.to()), false);
        return row(change, "translated", words.word("language"), List.of(pair));
    }

    /** A month of results is one change: its numbers are read elsewhere. */
    @Override
    public Row measured(Change.Measured change) {
        int added = 0;
        int other = 0;
        for (ResultChange result : change.results()) {
            added += result.before().isEmpty() ? 1 : 0;
            other += result.before().isPresent() ? 1 : 0;
        }
        List<Pair> values = new ArrayList<>();
        if (added > 0) {
            values.add(Pairs.of(Optional.empty(), Optional.of(words.count("results.new", added)), false));
        }
        if (other > 0) {
            values.add(Pairs.of(Optional.of(words.count("results.old", other)), Optional.empty(), false));
        }
        return row(change, "measured", words.word("results"), values);
    }
}
