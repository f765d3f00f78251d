package dev.tomster.view;

import dev.tomster.model.Item;
import dev.tomster.view.Block.Panel;
import dev.tomster.view.Block.Tone;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The plan on one page: a box for each letter. */
final class CanvasChapter {
    /** More lines do not fit into a box. */
    private static final int MOST = 6;

    private final Writing writing;

    private CanvasChapter(Writing writing) {
        this.writing = writing;
    }

    static Optional<Chapter> of(Writing writing) {
        return new CanvasChapter(writing).build();
    }

    private Optional<Chapter> build() {
        List<Panel> boxes = new ArrayList<>();
        box(boxes, "target", target());
        box(boxes, "objectives", lines(Objectives.all(writing), this::objective));
        box(boxes, "message", message());
        box(boxes, "strategy", strategy());
        box(boxes, "technologies", lines(Channels.active(writing), this::channel));
        box(boxes, "evaluate", titles(writing.plan().items("kpi")));
        box(boxes, "resources", resources());
        boolean empty = boxes.stream().allMatch(box -> box.items().isEmpty());
        Section section =
                new Section("canvas-canvas", writing.label("section.canvas"), List.of(new Block.Canvas(boxes)), true);
        return empty
                ? Optional.empty()
                : Optional.of(new Chapter(
                        "canvas",
                        Optional.empty(),
                        writing.label("chapter.canvas"),
                        Optional.empty(),
                        List.of(section)));
    }

    private void box(List<Panel> boxes, String step, List<Words> lines) {
        List<Words> shown = new ArrayList<>(lines.subList(0, Math.min(MOST, lines.size())));
        if (lines.size() > MOST) {
            shown.set(
                    MOST - 1,
                    Words.plain(writing.labels().get("canvas.more", Integer.toString(lines.size() - MOST + 1))));
        }
        if (shown.isEmpty() && writing.omission().touches(step)) {
            shown.add(Words.of(new Run.Missing(writing.label("left-out"))));
        }
        boxes.add(new Panel(writing.label("chapter." + step), Tone.NEUTRAL, shown));
    }

    private List<Words> titles(List<Item> items) {
        return lines(items, item -> Words.NONE);
    }

    private List<Words> lines(List<Item> items, Function<Item, Words> detail) {
        return items.stream().map(item -> name(item).then(detail.apply(item))).toList();
    }

    private Words name(Item item) {
        return item.id().map(writing.titles()::link).orElseGet(() -> Words.title(writing.title(item)));
    }

    private Words objective(Item objective) {
        return Objectives.finalTarget(writing, objective)
                .map(target -> Words.plain(writing.label("colon") + " ").then(target))
                .orElse(Words.NONE);
    }

    private Words channel(Item channel) {
        return writing.first(channel, "cadence")
                .map(cadence -> Words.plain(writing.label("colon") + " ").then(cadence))
                .orElse(Words.NONE);
    }

    private List<Words> target() {
        List<Item> reached = new ArrayList<>(Audiences.addressed(writing));
        reached.addAll(writing.plan().items("relay"));
        return titles(reached);
    }

    private List<Words> message() {
        List<Words> lines = new ArrayList<>();
        writing.plan()
                .step("message")
                .flatMap(step -> Writing.prose(step, "promise"))
                .ifPresent(promise -> lines.add(Words.of(new Run.Prose(promise))));
        for (Item pillar : writing.plan().items("pillar")) {
            Words share = writing.first(pillar, "share")
                    .map(words -> Words.plain(writing.label("colon") + " ").then(words))
                    .orElse(Words.NONE);
            lines.add(name(pillar).then(share));
        }
        return lines.isEmpty() ? titles(writing.plan().items("key-message")) : lines;
    }

    private List<Words> strategy() {
        List<Words> lines = new ArrayList<>();
        writing.plan().items("approach").stream()
                .filter(approach -> Writing.isChoice(approach, "priority", "primary"))
                .forEach(approach -> lines.add(name(approach)));
        writing.plan().items("everyday").forEach(everyday -> lines.add(name(everyday)));
        writing.plan().items("campaign").forEach(campaign -> lines.add(name(campaign)));
        return lines;
    }

    private List<Words> resources() {
        List<Words> lines = new ArrayList<>();
        new Budget(writing)
                .figure()
                .ifPresent(budget -> lines.add(Words.plain(writing.format().capitalised(writing.label("figure.budget"))
                                + writing.label("colon") + " ")
                        .then(budget)));
        for (Item person : writing.plan().items("person")) {
            Words time = writing.first(person, "time")
                    .map(words -> Words.plain(writing.label("colon") + " ").then(words))
                    .orElse(Words.NONE);
            lines.add(name(person).then(time));
        }
        return lines;
    }
}
