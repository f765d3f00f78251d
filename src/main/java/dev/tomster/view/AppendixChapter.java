package dev.tomster.view;

import dev.tomster.model.Cadence;
import dev.tomster.model.Entry;
import dev.tomster.model.Fact;
import dev.tomster.model.Item;
import dev.tomster.model.Series;
import dev.tomster.model.Silence;
import dev.tomster.model.Undecided;
import dev.tomster.model.Value;
import dev.tomster.view.Block.Align;
import dev.tomster.view.Block.Column;
import dev.tomster.view.Block.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Open questions, choices assumed, and where the document comes from. */
final class AppendixChapter {
    private final Writing writing;
    private final List<Row> unknowns = new ArrayList<>();
    private final List<Row> silences = new ArrayList<>();

    private AppendixChapter(Writing writing) {
        this.writing = writing;
    }

    /** @param origin the plan's file name, checksum and the program's version */
    static Chapter of(Writing writing, List<LabelledFact> origin) {
        return new AppendixChapter(writing).build(origin);
    }

    private Chapter build(List<LabelledFact> origin) {
        writing.plan().steps().forEach(this::collect);
        List<Section> sections = new ArrayList<>();
        List<Card> questions = writing.plan().items("question").stream()
                .map(item -> new Sheet(writing, item).build())
                .toList();
        section(sections, "questions", ChapterBuilder.pairs(questions), true);
        section(sections, "unknowns", table(unknowns, "appendix.unknown", "appendix.remark"), true);
        section(sections, "assumed", table(silences, "appendix.rule", "appendix.reason"), false);
        section(sections, "completeness", CompletenessTable.of(writing), false);
        section(sections, "origin", List.of(new Block.Facts(origin)), false);
        return new Chapter(
                "appendix",
                Optional.empty(),
                writing.label("chapter.appendix"),
                Optional.empty(),
                List.copyOf(sections));
    }

    private void section(List<Section> sections, String name, List<Block> blocks, boolean inDeck) {
        if (!blocks.isEmpty()) {
            sections.add(new Section("appendix-" + name, writing.label("section." + name), blocks, inDeck));
        }
    }

    private List<Block> table(List<Row> rows, String second, String third) {
        return rows.isEmpty()
                ? List.of()
                : List.of(new Block.Table(
                        Optional.empty(),
                        List.of(
                                new Column(writing.label("appendix.element"), Align.START, 4, true),
                                new Column(writing.label(second), Align.START, 3, true),
                                new Column(writing.label(third), Align.START, 6, true)),
                        rows));
    }

    private void collect(Item item) {
        for (Fact fact : item.facts()) {
            String label = writing.label(item.concept(), fact.property());
            for (Entry entry : fact.entries()) {
                if (isOpen(entry.value())) {
                    unknowns.add(row(item, label, entry));
                } else if (entry.value() instanceof Series series) {
                    series.points().stream()
                            .filter(point -> point.value() instanceof Undecided)
                            .forEach(point -> unknowns.add(
                                    row(item, label, new Entry(point.value(), point.remark(), entry.span()))));
                } else if (entry.value() instanceof Silence silence) {
                    silences.add(row(item, silence));
                }
            }
        }
        item.items().forEach(this::collect);
    }

    /** Not decided at all, or of a cadence only whether it counts for each channel. */
    private static boolean isOpen(Value value) {
        return value instanceof Undecided
                || (value instanceof Cadence cadence && cadence.scope().equals(Optional.of(Cadence.Scope.UNDECIDED)));
    }

    private Row row(Item item, String label, Entry entry) {
        Words remark =
                entry.remark().map(prose -> Words.prose(prose.markdown())).orElse(Words.NONE);
        return new Row(Optional.empty(), List.of(element(item), Words.plain(label), remark), false);
    }

    private Row row(Item item, Silence silence) {
        Words rule = writing.write(new Silence(silence.rule(), silence.until(), silence.above(), silence.reason()));
        Words withoutReason = new Words(
                rule.runs().stream().filter(run -> !(run instanceof Run.Remark)).toList());
        return new Row(
                Optional.empty(),
                List.of(
                        element(item),
                        withoutReason,
                        Words.prose(silence.reason().markdown())),
                false);
    }

    private Words element(Item item) {
        return item.id()
                .map(id -> Words.plain(writing.kind(item.concept()) + writing.label("colon") + " ")
                        .then(writing.titles().link(id)))
                .orElseGet(() -> writing.labels()
                        .find("chapter." + item.concept().id())
                        .map(Words::plain)
                        .orElseGet(() -> Words.title(writing.title(item))));
    }
}
