package dev.tomster.view;

import dev.tomster.coverage.Completeness;
import dev.tomster.coverage.Gap;
import dev.tomster.coverage.StepCoverage;
import dev.tomster.model.Item;
import dev.tomster.view.Block.Align;
import dev.tomster.view.Block.Column;
import dev.tomster.view.Block.Row;
import dev.tomster.vocabulary.Concept;
import dev.tomster.vocabulary.Vocabulary;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How much of what a complete plan states is stated in each step, and what is not. */
final class CompletenessTable {
    /** More elements than these are counted, not named. */
    private static final int MOST_NAMED = 3;

    private final Writing writing;

    private CompletenessTable(Writing writing) {
        this.writing = writing;
    }

    /** Empty for a document that hides a part of the plan: what is hidden would look as if it were missing. */
    static List<Block> of(Writing writing) {
        return writing.omission().isEmpty() ? new CompletenessTable(writing).build() : List.of();
    }

    private List<Block> build() {
        List<Column> columns = List.of(
                new Column(writing.label("completeness.step"), Align.START, 3, true),
                new Column(writing.label("completeness.stated"), Align.END, 2, true),
                new Column(writing.label("completeness.gaps"), Align.START, 9, true));
        List<Row> rows = Completeness.of(writing.plan()).stream().map(this::row).toList();
        return List.of(
                new Block.Lead(Words.plain(writing.label("completeness.lead"))),
                new Block.Table(Optional.empty(), columns, rows));
    }

    private Row row(StepCoverage step) {
        List<Words> cells = List.of(
                Words.plain(writing.kind(Vocabulary.standard().concept(step.step()))),
                Words.plain(writing.format().percent(BigDecimal.valueOf(step.percent()))),
                step.gaps().isEmpty() ? Words.plain(writing.label("completeness.whole")) : gaps(step));
        return new Row(Optional.empty(), cells, false);
    }

    /** Each property once, with the elements that lack it. */
    private Words gaps(StepCoverage step) {
        Map<String, List<Item>> elements = new LinkedHashMap<>();
        for (Gap gap : step.gaps()) {
            elements.computeIfAbsent(label(step.step(), gap), first -> new ArrayList<>())
                    .addAll(gap.element().filter(item -> !item.concept().isStep()).stream()
                            .toList());
        }
        List<Words> parts = new ArrayList<>();
        elements.forEach((label, items) -> parts.add(Words.plain(label).then(named(items))));
        return Words.join(parts, writing.semicolon());
    }

    private String label(String step, Gap gap) {
        String name = gap.names().get(0);
        Vocabulary vocabulary = Vocabulary.standard();
        if (gap.element().isPresent()) {
            Concept concept = gap.element().get().concept();
            return concept.property(name)
                    .map(property -> writing.label(concept, property))
                    .orElse(name);
        }
        return vocabulary
                .concept(step)
                .property(name)
                .map(property -> writing.label(vocabulary.concept(step), property))
                .orElseGet(() -> writing.kind(vocabulary.concept(name)));
    }

    private Words named(List<Item> items) {
        if (items.isEmpty()) {
            return Words.NONE;
        }
        Words inside = items.size() > MOST_NAMED
                ? Words.plain(writing.format().number(items.size()))
                : Words.join(items.stream().map(this::link).toList(), ", ");
        return Words.plain(" (").then(inside).then(Words.plain(")"));
    }

    private Words link(Item item) {
        return item.id().map(writing.titles()::link).orElseGet(() -> Words.title(writing.title(item)));
    }
}
