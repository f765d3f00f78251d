package dev.tomster.view;

import dev.tomster.model.Item;
import dev.tomster.model.Value;
import dev.tomster.view.Block.Align;
import dev.tomster.view.Block.Column;
import dev.tomster.view.Block.Row;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Always-on and one-off operations with the milestones, in the order in which they begin. */
final class Timeline {
    private record Mark(LocalDate begins, Words when, Item item) {}

    private final Writing writing;

    Timeline(Writing writing) {
        this.writing = writing;
    }

    /** The chart with its table; the table alone if nothing has definite dates. */
    Optional<Block> picture(List<Item> everyday, List<Item> campaigns) {
        return table(everyday, campaigns)
                .map(table -> new TimelinePicture(writing)
                        .of(everyday, campaigns, table)
                        .orElse(table));
    }

    private Optional<Block> table(List<Item> everyday, List<Item> campaigns) {
        List<Mark> marks = new ArrayList<>();
        Stream.concat(everyday.stream(), campaigns.stream()).forEach(item -> mark(item, "period", marks));
        writing.plan().items("milestone").forEach(item -> mark(item, "date", marks));
        if (marks.isEmpty() || (everyday.isEmpty() && campaigns.isEmpty())) {
            return Optional.empty();
        }
        marks.sort(Comparator.comparing(Mark::begins));
        List<Column> columns = List.of(
                new Column(writing.label("timeline.when"), Align.START, 5, true),
                new Column(writing.label("timeline.what"), Align.START, 8, true),
                new Column(writing.label("timeline.kind"), Align.START, 3, true));
        List<Row> rows = marks.stream().map(this::row).toList();
        return Optional.of(new Block.Table(Optional.empty(), columns, rows));
    }

    private Row row(Mark mark) {
        Words title = mark.item()
                .id()
                .map(id -> Words.of(new Run.Internal(writing.title(mark.item()), Titles.anchor(id))))
                .orElseGet(() -> Words.title(writing.title(mark.item())));
        return new Row(
                Optional.empty(),
                List.of(mark.when(), title, Words.plain(writing.kind(mark.item().concept()))),
                false);
    }

    /** What has no definite date stands last, rather than not at all. */
    private void mark(Item item, String property, List<Mark> marks) {
        item.fact(property).ifPresent(fact -> {
            Value when = fact.entries().get(0).value();
            LocalDate begins = writing.titles().begin(when).orElse(LocalDate.MAX);
            marks.add(new Mark(begins, writing.writeShort(when), item));
        });
    }
}
