package dev.tomster.app.review;

import dev.tomster.app.review.Report.Pair;
import dev.tomster.app.review.Report.Row;
import dev.tomster.diff.Change;
import dev.tomster.diff.ResultChange;
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

/** Makes a row of each change. */
final class Rows implements Change.Visitor<Row> {
    private final Wording words;

    Rows(Wording words) {
        this.words = words;
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
        return row(change, "added", words.word("added"), whole(change.item(), false));
    }

    @Override
    public Row removed(Change.Removed change) {
        return row(change, "removed", words.word("removed"), whole(change.item(), true));
    }

    /** All that an item says, and the names of what stands in it. */
    private List<Pair> whole(Item item, boolean isGone) {
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

    private static Pair pair(Optional<String> before, Optional<String> after, boolean isText) {
        return new Pair("", before, after, "", isText);
    }

    @Override
    public Row renamed(Change.Renamed change) {
        return row(
                change,
                "renamed",
                words.word("name"),
                List.of(pair(name(change.items().before()), name(change.items().after()), false)));
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
                List.of(pair(
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
                List.of(pair(
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
                List.of(pair(
                        change.items().before().text().map(Prose::markdown),
                        change.items().after().text().map(Prose::markdown),
                        true)));
    }

    @Override
    public Row restated(Change.Restated change) {
        List<Pair> pairs = new ArrayList<>();
        change.values().forEach(value -> pairs.add(pair(value)));
        String property = words.property(change.items().after().concept(), change.property());
        return row(
                change,
                "restated",
                change.property().id(),
                change.isReordered() ? words.say("order", "property", property) : property,
                pairs);
    }

    private Pair pair(ValueChange value) {
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

    @Override
    public Row translated(Change.Translated change) {
        Pair pair = pair(Optional.of(change.from()), Optional.of(change.to()), false);
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
        List<Pair> pairs = new ArrayList<>();
        if (added > 0) {
            pairs.add(pair(Optional.empty(), Optional.of(words.count("results.new", added)), false));
        }
        if (other > 0) {
            pairs.add(pair(Optional.of(words.count("results.old", other)), Optional.empty(), false));
        }
        return row(change, "measured", words.word("results"), pairs);
    }
}
