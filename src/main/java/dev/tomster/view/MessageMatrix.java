package dev.tomster.view;

import dev.tomster.model.Entry;
import dev.tomster.model.Item;
import dev.tomster.model.Referrers;
import dev.tomster.view.Block.Align;
import dev.tomster.view.Block.Column;
import dev.tomster.view.Block.Row;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Which message speaks to which audience at which stage; a hole is visible. */
final class MessageMatrix {
    private final Writing writing;
    private final Referrers referrers;

    MessageMatrix(Writing writing) {
        this.writing = writing;
        this.referrers = new Referrers(writing.plan());
    }

    Optional<Block> table(List<Item> messages) {
        List<String> stages = stages(messages);
        List<Item> audiences = Audiences.addressed(writing);
        if (messages.isEmpty() || audiences.isEmpty() || stages.isEmpty()) {
            return Optional.empty();
        }
        List<Column> columns = new ArrayList<>();
        columns.add(new Column(writing.label("trace.audience"), Align.START, 3, true));
        stages.forEach(stage -> columns.add(new Column(writing.format().capitalised(stage), Align.START, 4, true)));
        List<Row> rows = new ArrayList<>();
        for (Item audience : audiences) {
            List<Words> cells = new ArrayList<>();
            cells.add(audience.id().map(writing.titles()::link).orElseGet(() -> Words.title(writing.title(audience))));
            List<Item> own = referrers.naming("key-message", "for", audience);
            stages.forEach(stage -> cells.add(cell(own, stage)));
            rows.add(new Row(Optional.empty(), cells, false));
        }
        boolean isEmpty =
                rows.stream().allMatch(row -> row.cells().stream().skip(1).noneMatch(Tables::saysSomething));
        return isEmpty ? Optional.empty() : Optional.of(new Block.Table(Optional.empty(), columns, rows));
    }

    /** The stages of the plan, in its order, and any other that a message has. */
    private List<String> stages(List<Item> messages) {
        Set<String> stages = new LinkedHashSet<>();
        List<String> declared = writing.plan().step("plan").flatMap(step -> step.fact("stages")).stream()
                .flatMap(fact -> fact.entries().stream())
                .map(Entry::value)
                .map(value -> Text.of(writing.write(value)))
                .toList();
        stages.addAll(declared.isEmpty() ? writing.modelStages() : declared);
        messages.forEach(message -> stage(message).ifPresent(stages::add));
        return List.copyOf(stages);
    }

    private Optional<String> stage(Item message) {
        return message.fact("stage")
                .map(fact -> Text.of(writing.write(fact.entries().get(0).value())));
    }

    private Words cell(List<Item> messages, String stage) {
        List<Words> found = messages.stream()
                .filter(message -> stage(message).equals(Optional.of(stage)))
                .map(message -> message.id().map(writing.titles()::link).orElse(Words.NONE))
                .toList();
        return found.isEmpty() ? Words.HOLE : Words.join(found, writing.semicolon());
    }
}
