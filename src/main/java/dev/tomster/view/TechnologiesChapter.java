package dev.tomster.view;

import dev.tomster.model.Code;
import dev.tomster.model.Item;
import dev.tomster.model.Slot;
import dev.tomster.view.Block.Align;
import dev.tomster.view.Block.Column;
import dev.tomster.view.Block.Row;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Where: channels, the week, tools, moderation, response policy. */
final class TechnologiesChapter {
    private final Writing writing;

    private TechnologiesChapter(Writing writing) {
        this.writing = writing;
    }

    static Optional<Chapter> of(Writing writing) {
        return new TechnologiesChapter(writing).build();
    }

    private Optional<Chapter> build() {
        ChapterBuilder chapter = new ChapterBuilder(writing, "technologies");
        List<Item> channels = chapter.items("channel");
        chapter.section("channels-at-a-glance", overview(channels));
        chapter.paperSection(
                "channels",
                ChapterBuilder.fitting(channels.stream().map(this::channel).toList()));
        chapter.section("week", week(channels).map(table -> new WeekPicture(writing).of(channels, table)));
        chapter.section("policy", policy(chapter));
        chapter.paperSection(
                "moderation",
                new ItemTable(writing, chapter.items("rule"))
                        .title(writing.label("kind.rule"), 2)
                        .column("case", 5)
                        .column("action", 6)
                        .column("who", 3)
                        .build());
        chapter.paperSection(
                "tools",
                new ItemTable(writing, chapter.items("tool"))
                        .title(writing.label("kind.tool"), 3)
                        .column("use", 4)
                        .column("plan", 2)
                        .numbers("cost", 3)
                        .column("users", 4)
                        .column("limits", 3)
                        .build());
        return chapter.build();
    }

    private Optional<Block> overview(List<Item> channels) {
        if (channels.isEmpty()) {
            return Optional.empty();
        }
        List<String> properties = List.of("status", "role", "for", "cadence", "owner");
        List<Column> columns = new ArrayList<>();
        columns.add(new Column(writing.label("kind.channel"), Align.START, 5, true));
        int[] weights = {3, 6, 4, 4, 3};
        for (int i = 0; i < properties.size(); i++) {
            columns.add(new Column(writing.label("channel", properties.get(i)), Align.START, weights[i], true));
        }
        List<Row> rows = new ArrayList<>();
        for (Item channel : channels) {
            ItemFacts facts = writing.tableFacts(channel);
            List<Words> cells = new ArrayList<>();
            cells.add(channel.id().map(writing.titles()::link).orElseGet(() -> Words.title(writing.title(channel))));
            properties.forEach(property -> cells.add(facts.takeLine(property).orElse(Words.NONE)));
            rows.add(new Row(Optional.empty(), cells, false));
        }
        Block.Table table = Tables.withoutEmptyColumns(columns, rows);
        // Names alone say nothing that the sheets below do not.
        return table.columns().size() > 1 ? Optional.of(table) : Optional.empty();
    }

    private Card channel(Item item) {
        return new Sheet(writing, item)
                .badge("status")
                .facts("platform", "url", "language", "since", "owner", "administrators")
                .facts("role", "for", "objective", "cadence", "slots", "content")
                .build();
    }

    /** The slots of all channels, day by day. */
    private Optional<Block> week(List<Item> channels) {
        List<Row> rows = new ArrayList<>();
        for (DayOfWeek day : DayOfWeek.values()) {
            List<Words> entries = entries(channels, day);
            if (!entries.isEmpty()) {
                rows.add(new Row(
                        Optional.empty(),
                        List.of(
                                Words.plain(writing.label("weekday." + day.getValue())),
                                Words.join(entries, writing.semicolon())),
                        false));
            }
        }
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(new Block.Table(
                        Optional.empty(),
                        List.of(
                                new Column(writing.label("week.day"), Align.START, 2, true),
                                new Column(slotsHead(), Align.START, 8, true)),
                        rows));
    }

    /** A reader elsewhere must know whose clock is meant. */
    private String slotsHead() {
        return writing.plan()
                .step("plan")
                .flatMap(step -> step.value("timezone", Code.class))
                .map(zone -> writing.labels().get("week.slots.zone", zone.text()))
                .orElseGet(() -> writing.label("week.slots"));
    }

    private record Entry(LocalTime at, Words words) {}

    private List<Words> entries(List<Item> channels, DayOfWeek day) {
        List<Entry> entries = new ArrayList<>();
        for (Item channel : channels) {
            for (Slot slot : channel.values("slots", Slot.class)) {
                if (slot.days().isEmpty() || slot.days().contains(day)) {
                    Words time = writing.write(new Slot(List.of(day), slot.from(), slot.to()));
                    Words name = channel.id().map(writing.titles()::link).orElse(Words.NONE);
                    entries.add(new Entry(
                            slot.from().orElse(LocalTime.MIN),
                            name.then(new Run.Plain(" ")).then(withoutDay(time, day))));
                }
            }
        }
        return entries.stream()
                .sorted(Comparator.comparing(Entry::at))
                .map(Entry::words)
                .toList();
    }

    private Words withoutDay(Words time, DayOfWeek day) {
        String text = Text.of(time);
        String name = writing.format().weekday(day);
        return Words.title(text.startsWith(name) ? text.substring(name.length()).strip() : text);
    }

    private List<Block> policy(ChapterBuilder chapter) {
        List<LabelledFact> facts = chapter.facts()
                .map(found ->
                        found.takeAll("response-time", "hours", "trolls", "netiquette", "accessibility", "guidelines"))
                .orElse(List.of());
        return facts.isEmpty() ? List.of() : List.of(new Block.Facts(facts));
    }
}
