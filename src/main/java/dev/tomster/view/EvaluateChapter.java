package dev.tomster.view;

import dev.tomster.model.Item;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** With what result: indicators, benchmarks, reviews, decisions, reports. */
final class EvaluateChapter {
    private final Writing writing;

    private EvaluateChapter(Writing writing) {
        this.writing = writing;
    }

    static Optional<Chapter> of(Writing writing) {
        return new EvaluateChapter(writing).build();
    }

    private Optional<Chapter> build() {
        ChapterBuilder chapter = new ChapterBuilder(writing, "evaluate");
        List<Item> kpis = chapter.items("kpi");
        chapter.section("kpis-at-a-glance", new KpiTable(writing).table(kpis));
        ScoreboardParts scoreboard = ScoreboardParts.of(writing);
        chapter.section("scoreboard", scoreboard.board());
        chapter.section("scores-of-objectives", scoreboard.objectives(Integer.MAX_VALUE));
        chapter.paperSection("reasons", scoreboard.reasons());
        // Slides show what results come to instead of the results themselves, where they come to something.
        Optional<Block> measured = new KpiTable(writing).measured(kpis);
        Optional<Block> results = new ResultsTable(writing).table();
        if (scoreboard.isEmpty()) {
            chapter.section("measured", measured).section("results", results);
        } else {
            chapter.paperSection("measured", measured).paperSection("results", results);
        }
        chapter.paperSection(
                "kpis", ChapterBuilder.pairs(kpis.stream().map(this::kpi).toList()));
        chapter.paperSection(
                "benchmarks",
                new ItemTable(writing, chapter.items("benchmark"))
                        .title(writing.label("kind.benchmark"), 5)
                        .numbers("value", 2)
                        .column("sector", 4)
                        .column("date", 2)
                        .column("kpi", 4)
                        .column("source", 4)
                        .build()
                        .map(List::of)
                        .orElse(List.of()));
        chapter.section("reviews", sheets(chapter.items("review")));
        chapter.paperSection("routines", sheets(chapter.items("routine")));
        chapter.section(
                "decisions",
                ChapterBuilder.pairs(chapter.items("decision").stream()
                        .map(item -> new Sheet(writing, item).badge("choice").build())
                        .toList()));
        chapter.paperSection("reports", sheets(chapter.items("report")));
        return chapter.build();
    }

    private Card kpi(Item item) {
        Sheet sheet = new Sheet(writing, item).text("definition").facts("formula", "unit", "direction", "aggregation");
        List<LabelledFact> served = served(item, sheet.facts());
        return sheet.add(served.isEmpty() ? Optional.empty() : Optional.of(new Block.Facts(served)))
                .facts("measured", "continue-when", "change-when")
                .build();
    }

    /** Whom the indicator serves, wherever the plan says it, and how it is measured. */
    private List<LabelledFact> served(Item kpi, ItemFacts facts) {
        List<LabelledFact> served = new ArrayList<>();
        facts.take("objective");
        List<Words> objectives = new KpiTable(writing).objectives(kpi);
        if (!objectives.isEmpty()) {
            served.add(new LabelledFact(writing.label("kpi", "objective"), objectives, false, writing.semicolon()));
        }
        served.addAll(facts.takeAll("channels", "baseline", "target", "every", "source", "owner"));
        return served;
    }

    private List<Block> sheets(List<Item> items) {
        return ChapterBuilder.pairs(
                items.stream().map(item -> new Sheet(writing, item).build()).toList());
    }
}
