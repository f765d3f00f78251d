package dev.tomster.view;

import dev.tomster.model.Choice;
import dev.tomster.model.Item;
import dev.tomster.view.Block.Panel;
import dev.tomster.view.Block.Tone;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How: positioning, the wheel of approaches, always-on and one-off operations, the ecosystem, risks. */
final class StrategyChapter {
    private final Writing writing;

    private StrategyChapter(Writing writing) {
        this.writing = writing;
    }

    static Optional<Chapter> of(Writing writing) {
        return new StrategyChapter(writing).build();
    }

    private Optional<Chapter> build() {
        ChapterBuilder chapter = new ChapterBuilder(writing, "strategy");
        chapter.section("positioning", positioning(chapter));
        List<Item> approaches = chapter.items("approach");
        chapter.section("wheel", wheel(approaches));
        chapter.paperSection("approaches", reasons(approaches));
        List<Item> everyday = chapter.items("everyday");
        List<Item> campaigns = chapter.items("campaign");
        chapter.section("timeline", new Timeline(writing).picture(everyday, campaigns));
        chapter.section("everyday", operations(everyday));
        chapter.section("campaigns", operations(campaigns));
        List<Item> touchpoints = chapter.items("touchpoint");
        chapter.section(
                "ecosystem",
                new ItemTable(writing, touchpoints)
                        .title(writing.label("kind.touchpoint"), 4)
                        .column("type", 2)
                        .column("role", 6)
                        .column("feeds", 4)
                        .build()
                        .map(table -> new EcosystemPicture(writing)
                                .of(touchpoints, table)
                                .orElse(table)));
        chapter.section("experiments", sheets(chapter.items("experiment")));
        chapter.paperSection("tiers", sheets(chapter.items("tier")));
        List<Item> risks = chapter.items("risk");
        chapter.section(
                "risks",
                new ItemTable(writing, risks)
                        .title(writing.label("kind.risk"), 5)
                        .column("likelihood", 2)
                        .column("impact", 2)
                        .column("mitigation", 7)
                        .column("owner", 2)
                        .build()
                        .map(table -> new Pictures(writing).risks(risks, table).orElse(table)));
        chapter.section("crisis", sheets(chapter.items("crisis")));
        chapter.paperSection("blackouts", sheets(chapter.items("blackout")));
        return chapter.build();
    }

    private List<Block> positioning(ChapterBuilder chapter) {
        List<Block> blocks = new ArrayList<>();
        chapter.facts().ifPresent(facts -> {
            facts.takeProse("positioning").ifPresent(text -> blocks.add(new Block.Quote(text)));
            List<LabelledFact> more = facts.takeAll("positioning", "integration");
            if (!more.isEmpty()) {
                blocks.add(new Block.Facts(more));
            }
        });
        return blocks;
    }

    private List<Block> wheel(List<Item> approaches) {
        List<Panel> panels = new ArrayList<>();
        panel(panels, approaches, "primary", Tone.STRONG);
        panel(panels, approaches, "secondary", Tone.GOOD);
        panel(panels, approaches, "none", Tone.NEUTRAL);
        addPanel(
                panels,
                "undecided",
                Tone.NEUTRAL,
                approaches.stream()
                        .filter(approach ->
                                approach.values("priority", Choice.class).isEmpty())
                        .toList());
        return panels.isEmpty()
                ? List.of()
                : List.of(new Pictures(writing).wheel(approaches, new Block.Panels(panels)));
    }

    private void panel(List<Panel> panels, List<Item> approaches, String priority, Tone tone) {
        addPanel(
                panels,
                priority,
                tone,
                approaches.stream()
                        .filter(approach -> Writing.isChoice(approach, "priority", priority))
                        .toList());
    }

    private void addPanel(List<Panel> panels, String name, Tone tone, List<Item> approaches) {
        List<Words> titles = approaches.stream()
                .map(approach -> Words.title(writing.title(approach)))
                .toList();
        if (!titles.isEmpty()) {
            panels.add(new Panel(writing.label("wheel." + name), tone, titles));
        }
    }

    private List<Block> reasons(List<Item> approaches) {
        return new ItemTable(writing, approaches)
                .title(writing.label("kind.approach"), 4)
                .column("priority", 2)
                .column("objective", 5)
                .column("because", 6)
                .build()
                .map(List::of)
                .orElse(List.of());
    }

    private List<Block> operations(List<Item> items) {
        return ChapterBuilder.cards(items.stream()
                .map(item -> new Sheet(writing, item)
                        .badge("type")
                        .badge("status")
                        .facts("period", "for", "objective", "channels", "cadence", "messages", "pillars")
                        .facts("offer", "budget", "kpi", "target")
                        .build())
                .toList());
    }

    private List<Block> sheets(List<Item> items) {
        return ChapterBuilder.pairs(
                items.stream().map(item -> new Sheet(writing, item).build()).toList());
    }
}
