package dev.tomster.view;

import dev.tomster.diff.Change;
import dev.tomster.diff.Level;
import dev.tomster.view.Block.Align;
import dev.tomster.view.Block.Column;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What changed since an earlier reading of the plan: the headline, commitments, what follows from them, content. */
final class ChangesChapter {
    private final Changes changes;
    private final Writing writing;

    private ChangesChapter(Changes changes) {
        this.changes = changes;
        this.writing = changes.after().writing();
    }

    static Chapter of(Changes changes) {
        return new ChangesChapter(changes).build();
    }

    private Chapter build() {
        Section section = new Section("changes-since", title(), List.copyOf(blocks()), true, false, true);
        return new Chapter(
                "changes", Optional.empty(), writing.label("chapter.changes"), Optional.empty(), List.of(section));
    }

    /** By the version that the plan was, which its readers know; by the revision if it does not say. */
    private String title() {
        Optional<String> was = ChangedItems.version(changes.before());
        Optional<String> is = ChangedItems.version(changes.after());
        return was.filter(version -> !was.equals(is))
                .map(version -> writing.labels().get("changes.since.version", version))
                .orElseGet(() ->
                        writing.labels().get("changes.since", changes.since().name()));
    }

    private List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        if (changes.since().plan().isEmpty()) {
            String text =
                    writing.labels().get("changes.new-plan", changes.since().name());
            blocks.add(new Block.Lead(Words.plain(text)));
            return blocks;
        }
        blocks.add(new Block.Lead(new ChangesHeadline(changes).words()));
        table(Level.COMMITMENT, blocks);
        EffectText text = new EffectText(changes);
        List<Words> effects =
                changes.effects().stream().map(text::of).distinct().toList();
        if (!effects.isEmpty()) {
            blocks.add(new Block.Bullets(Optional.of(writing.label("changes.effects")), effects));
        }
        table(Level.CONTENT, blocks);
        return blocks;
    }

    private void table(Level level, List<Block> blocks) {
        List<Change> shown = changes.of(level);
        if (shown.isEmpty()) {
            return;
        }
        List<Column> columns = List.of(
                new Column(writing.label("changes.item"), Align.START, 5, true),
                new Column(writing.label("changes.before"), Align.START, 5, true),
                new Column(writing.label("changes.now"), Align.START, 5, true),
                new Column(writing.label("changes.difference"), Align.START, 4, true));
        blocks.add(Tables.withoutEmptyColumns(
                Optional.of(writing.label(level == Level.COMMITMENT ? "changes.commitments" : "changes.contents")),
                columns,
                new ChangeGroups(changes).of(shown)));
    }
}
