package dev.tomster.view;

import dev.tomster.model.Item;
import dev.tomster.model.Measure;
import dev.tomster.model.Percent;
import dev.tomster.view.Block.Bar;
import dev.tomster.view.Block.Panel;
import dev.tomster.view.Block.Tone;
import dev.tomster.view.Chart.Part;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** To say what: promise, tone, pillars, messages, guard-rails, columns, calendar, and the name-swap page. */
final class MessageChapter {
    private final Writing writing;

    private MessageChapter(Writing writing) {
        this.writing = writing;
    }

    static Optional<Chapter> of(Writing writing) {
        return new MessageChapter(writing).build();
    }

    private Optional<Chapter> build() {
        ChapterBuilder chapter = new ChapterBuilder(writing, "message");
        chapter.section("promise", promise(chapter));
        chapter.section("tone", tone(chapter));
        List<Item> pillars = chapter.items("pillar");
        chapter.section("mix", mix(pillars));
        chapter.paperSection(
                "pillars",
                ChapterBuilder.pairs(pillars.stream()
                        .map(item -> new Sheet(writing, item)
                                .badge("share")
                                .facts("purpose", "topics", "season", "promotional")
                                .panels("facts", "traps")
                                .build())
                        .toList()));
        List<Item> messages = chapter.items("key-message");
        chapter.section("matrix", new MessageMatrix(writing).table(messages));
        chapter.paperSection(
                "messages",
                ChapterBuilder.pairs(messages.stream().map(this::message).toList()));
        chapter.section("guard-rails", guardRails(chapter));
        chapter.paperSection(
                "columns",
                new ItemTable(writing, chapter.items("column"))
                        .title(writing.label("kind.column"), 4)
                        .column("cadence", 2)
                        .column("slots", 3)
                        .column("channels", 3)
                        .column("pillar", 3)
                        .column("format", 2)
                        .column("template", 4)
                        .build());
        List<Item> posts = chapter.items("post");
        chapter.section("calendar", new CalendarMonths(writing).months(posts));
        chapter.paperSection("posts", posts(posts));
        chapter.section("name-swap", new NameSwap(writing).blocks(chapter.facts()));
        return chapter.build();
    }

    private List<Block> promise(ChapterBuilder chapter) {
        List<Block> blocks = new ArrayList<>();
        chapter.facts().ifPresent(facts -> {
            facts.takeProse("promise").ifPresent(text -> blocks.add(new Block.Quote(text)));
            facts.takeProse("tagline").ifPresent(text -> blocks.add(new Block.Lead(Words.prose(text))));
            facts.takeProse("story").ifPresent(text -> blocks.add(new Block.Text(text)));
            List<LabelledFact> more = facts.takeAll(
                    "promise", "tagline", "story", "editorial-line", "visual-guidelines", "hashtags", "curation");
            if (!more.isEmpty()) {
                blocks.add(new Block.Facts(more));
            }
        });
        return blocks;
    }

    private List<Block> tone(ChapterBuilder chapter) {
        List<Panel> panels = new ArrayList<>();
        chapter.facts().ifPresent(facts -> {
            facts.take("tone-do").ifPresent(fact -> panels.add(new Panel(fact.label(), Tone.GOOD, fact.values())));
            facts.take("tone-avoid").ifPresent(fact -> panels.add(new Panel(fact.label(), Tone.BAD, fact.values())));
        });
        return panels.isEmpty() ? List.of() : List.of(new Block.Panels(panels));
    }

    private List<Block> guardRails(ChapterBuilder chapter) {
        List<Panel> panels = new ArrayList<>();
        chapter.facts().ifPresent(facts -> {
            facts.take("forbidden-terms")
                    .ifPresent(fact -> panels.add(new Panel(fact.label(), Tone.BAD, fact.values())));
            facts.take("discouraged-terms")
                    .ifPresent(fact -> panels.add(new Panel(fact.label(), Tone.NEUTRAL, fact.values())));
            facts.take("vocabulary").ifPresent(fact -> panels.add(new Panel(fact.label(), Tone.GOOD, fact.values())));
        });
        return panels.isEmpty() ? List.of() : List.of(new Block.Panels(panels));
    }

    private List<Block> mix(List<Item> pillars) {
        List<Bar> bars = new ArrayList<>();
        List<Part> parts = new ArrayList<>();
        for (Item pillar : pillars) {
            pillar.value("share", Measure.class)
                    .filter(measure -> measure.quantity() instanceof Percent)
                    .ifPresent(measure -> {
                        BigDecimal share = measure.quantity().amount();
                        String value = writing.format().measure(measure);
                        bars.add(new Bar(name(pillar), value, percents(share)));
                        parts.add(new Part(writing.title(pillar), value, Math.max(0, share.doubleValue())));
                    });
        }
        return bars.isEmpty() ? List.of() : List.of(new Pictures(writing).mix(parts, new Block.Bars(bars)));
    }

    private Words name(Item pillar) {
        return pillar.id().map(writing.titles()::link).orElseGet(() -> Words.title(writing.title(pillar)));
    }

    private static int percents(BigDecimal share) {
        return share.setScale(0, RoundingMode.HALF_UP)
                .min(BigDecimal.valueOf(100))
                .intValue();
    }

    private Card message(Item item) {
        return new Sheet(writing, item)
                .badge("stage")
                .facts("for", "objective", "pillar", "channels", "tier")
                .facts("proof", "call-to-action", "tone", "exceptional")
                .build();
    }

    private List<Block> posts(List<Item> posts) {
        Optional<Block> table = new ItemTable(writing, posts)
                .column("date", 4)
                .column("time", 2)
                .column("channel", 3)
                .column("format", 3)
                .title(writing.label("kind.post"), 12)
                .column("author", 3)
                .column("state", 3)
                .build();
        return table.map(List::of).orElse(List.of());
    }
}
