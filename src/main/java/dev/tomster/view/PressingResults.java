package dev.tomster.view;

import dev.tomster.evaluate.Decision;
import dev.tomster.evaluate.KpiResult;
import dev.tomster.evaluate.Reason;
import dev.tomster.view.Block.Align;
import dev.tomster.view.Block.Column;
import dev.tomster.view.Block.Row;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The indicators by what they ask for: those that suggest a change first. */
final class PressingResults {
    private static final int MOST_REASONS = 2;
    /** More names than these are counted. */
    private static final int MOST_NAMES = 3;

    private final Writing writing;
    private final ScoreboardParts parts;

    PressingResults(Writing writing, ScoreboardParts parts) {
        this.writing = writing;
        this.parts = parts;
    }

    /** The indicators that ask for most, first. */
    List<KpiResult> results() {
        return parts.measured().stream()
                .sorted(Comparator.comparing(
                        (KpiResult result) -> result.verdict()
                                .decision()
                                .map(Decision::ordinal)
                                .orElse(-1),
                        Comparator.reverseOrder()))
                .toList();
    }

    /** Those that do not simply continue, with where they stand: so many of them in full. */
    List<Block> blocks(int most) {
        if (parts.isEmpty()) {
            return List.of();
        }
        List<KpiResult> asking = results().stream()
                .filter(result -> result.verdict()
                        .decision()
                        .filter(decision -> decision != Decision.CONTINUE)
                        .isPresent())
                .toList();
        if (asking.isEmpty()) {
            return List.of(new Block.Lead(Words.plain(writing.label("report.calm"))));
        }
        List<Column> columns = List.of(
                new Column(writing.label("kind.kpi"), Align.START, 5, true),
                new Column(writing.label("score.decision"), Align.START, 3, true),
                new Column(writing.label("score.why"), Align.START, 12, true));
        List<Row> rows = asking.stream().limit(most).map(this::row).toList();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Table(Optional.empty(), columns, rows));
        if (asking.size() > most) {
            blocks.add(new Block.Bullets(Optional.empty(), List.of(others(asking.subList(most, asking.size())))));
        }
        return blocks;
    }

    private Words others(List<KpiResult> results) {
        List<Words> names = results.stream()
                .limit(MOST_NAMES)
                .map(result -> Words.title(parts.words().title(result.kpi())))
                .toList();
        Words words = Words.plain(writing.label("report.also") + writing.label("colon") + " ")
                .then(Words.join(names, ", "));
        int more = results.size() - names.size();
        return more == 0
                ? words
                : words.then(new Run.Plain(" "
                        + writing.labels().get("picture.more", writing.format().number(more))));
    }

    private Row row(KpiResult result) {
        // Where it stands and where that leads; the rule that was applied stands in the white paper.
        List<Reason> all = result.verdict().reasons();
        List<Words> reasons = all.subList(Math.min(1, all.size() - 1), all.size()).stream()
                .limit(MOST_REASONS)
                .map(parts.words()::sentence)
                .toList();
        return new Row(
                Optional.empty(),
                List.of(
                        parts.words().link(result.kpi()),
                        parts.words().marked(result.verdict()),
                        Words.join(reasons, " ")),
                false);
    }
}
