package dev.tomster.view;

import dev.tomster.model.Item;
import dev.tomster.view.Block.Align;
import dev.tomster.view.Block.Column;
import dev.tomster.view.Block.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a director reads: the text, the figures that matter, the objectives. */
final class SummaryChapter {
    private final Writing writing;

    private SummaryChapter(Writing writing) {
        this.writing = writing;
    }

    static Optional<Chapter> of(Writing writing, ItemFacts header) {
        return new SummaryChapter(writing).build(header);
    }

    private Optional<Chapter> build(ItemFacts header) {
        ChapterBuilder chapter = new ChapterBuilder(writing, "summary");
        List<Block> blocks = new ArrayList<>();
        header.takeProse("summary").ifPresent(text -> blocks.add(new Block.Text(text)));
        List<Block.Figure> figures = figures();
        if (!figures.isEmpty()) {
            blocks.add(new Block.Figures(figures));
        }
        return chapter.section("summary", blocks)
                .section("objectives-at-a-glance", objectives())
                .build();
    }

    private List<Block.Figure> figures() {
        List<Block.Figure> figures = new ArrayList<>();
        new Budget(writing)
                .figure()
                .ifPresent(budget -> figures.add(new Block.Figure(Text.of(budget), writing.label("figure.budget"))));
        count(figures, "objective", Objectives.all(writing));
        count(figures, "audience", Audiences.addressed(writing));
        count(figures, "message", writing.plan().items("key-message"));
        count(figures, "channel", Channels.active(writing));
        count(figures, "campaign", writing.plan().items("campaign"));
        return figures;
    }

    private void count(List<Block.Figure> figures, String name, List<Item> items) {
        if (!items.isEmpty()) {
            String label = "figure." + name + (items.size() == 1 ? ".one" : "");
            figures.add(new Block.Figure(writing.format().number(items.size()), writing.label(label)));
        }
    }

    private Optional<Block> objectives() {
        List<Item> objectives = Objectives.all(writing);
        if (objectives.isEmpty()) {
            return Optional.empty();
        }
        // A starting point that no objective has is no hole in one of them: the column goes.
        boolean baselines = objectives.stream()
                .anyMatch(objective -> Objectives.baseline(writing, objective).isPresent());
        List<Column> columns = new ArrayList<>();
        columns.add(new Column(writing.label("kind.objective"), Align.START, 6, true));
        if (baselines) {
            columns.add(new Column(writing.label("objective", "baseline"), Align.START, 3, true));
        }
        columns.add(new Column(writing.label("objective", "target"), Align.START, 4, true));
        columns.add(new Column(writing.label("objective", "deadline"), Align.START, 3, true));
        List<Row> rows =
                objectives.stream().map(objective -> row(objective, baselines)).toList();
        return Optional.of(new Block.Table(Optional.empty(), columns, rows));
    }

    private Row row(Item objective, boolean baselines) {
        Words missing = Words.of(new Run.Missing(writing.label("missing")));
        List<Words> cells = new ArrayList<>();
        Words title = objective
                .id()
                .map(id -> Words.of(new Run.Internal(writing.title(objective), Titles.anchor(id))))
                .orElseGet(() -> Words.title(writing.title(objective)));
        cells.add(writing.marks().title(objective, title, writing.labels()));
        if (baselines) {
            cells.add(Objectives.baseline(writing, objective).orElse(missing));
        }
        cells.add(Objectives.targets(writing, objective).orElse(missing));
        cells.add(Objectives.deadline(writing, objective).orElse(missing));
        return new Row(Optional.empty(), cells, false);
    }
}
