package dev.tomster.view;

import dev.tomster.view.Block.Panel;
import dev.tomster.view.Block.Tone;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Where the plan starts from: the brand, the audit, competitors, places of conversation. */
final class ContextChapter {
    private final Writing writing;

    private ContextChapter(Writing writing) {
        this.writing = writing;
    }

    static Optional<Chapter> of(Writing writing, ItemFacts header) {
        return new ContextChapter(writing).build(header);
    }

    private Optional<Chapter> build(ItemFacts header) {
        ChapterBuilder chapter = new ChapterBuilder(writing, "audit");
        chapter.section("brand", brand(header));
        chapter.paperSection("audit", audit(chapter));
        chapter.section("swot", swot(chapter));
        chapter.section("findings", sheets(chapter, "finding"));
        chapter.section("competitors", competitors(chapter));
        chapter.paperSection(
                "places",
                new ItemTable(writing, chapter.items("place"))
                        .title(writing.label("kind.place"), 4)
                        .column("type", 2)
                        .numbers("size", 2)
                        .column("administrator", 3)
                        .column("tone", 3)
                        .column("stance", 2)
                        .build());
        return chapter.build();
    }

    private List<Block> brand(ItemFacts header) {
        List<Block> blocks = new ArrayList<>();
        List<LabelledFact> facts = header.takeAll("mission", "vision", "values", "constraints");
        if (!facts.isEmpty()) {
            blocks.add(new Block.Facts(facts));
        }
        return blocks;
    }

    private List<Block> audit(ChapterBuilder chapter) {
        List<LabelledFact> facts = chapter.facts()
                .map(found -> found.takeAll("method", "date", "sentiment", "language-codes"))
                .orElse(List.of());
        return facts.isEmpty() ? List.of() : List.of(new Block.Facts(facts));
    }

    private Optional<Block> swot(ChapterBuilder chapter) {
        List<Panel> panels = new ArrayList<>();
        chapter.facts().ifPresent(facts -> {
            panel(panels, facts, "strengths", Tone.GOOD);
            panel(panels, facts, "weaknesses", Tone.BAD);
            panel(panels, facts, "opportunities", Tone.GOOD);
            panel(panels, facts, "threats", Tone.BAD);
        });
        return panels.isEmpty() ? Optional.empty() : Optional.of(new Block.Panels(panels));
    }

    private static void panel(List<Panel> panels, ItemFacts facts, String property, Tone tone) {
        facts.take(property).ifPresent(fact -> panels.add(new Panel(fact.label(), tone, fact.values())));
    }

    private List<Block> competitors(ChapterBuilder chapter) {
        return ChapterBuilder.pairs(chapter.items("competitor").stream()
                .map(item -> new Sheet(writing, item)
                        .badge("weight")
                        .facts("gap", "accounts", "cadence", "engagement")
                        .panels("strengths", "weaknesses")
                        .build())
                .toList());
    }

    private List<Block> sheets(ChapterBuilder chapter, String kind) {
        return ChapterBuilder.pairs(chapter.items(kind).stream()
                .map(item -> new Sheet(writing, item).build())
                .toList());
    }
}
