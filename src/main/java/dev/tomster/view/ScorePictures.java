package dev.tomster.view;

import dev.tomster.evaluate.KpiResult;
import dev.tomster.evaluate.Outcome;
import dev.tomster.evaluate.PeriodValue;
import dev.tomster.evaluate.Progress;
import dev.tomster.evaluate.Progress.Trend;
import dev.tomster.view.Block.Align;
import dev.tomster.view.Block.Column;
import dev.tomster.view.Block.Row;
import dev.tomster.view.Chart.Score;
import dev.tomster.view.Chart.Standing;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The indicators that have results, in pictures of as many rows as have room, each with the same as a table. */
final class ScorePictures {
    private final Writing writing;
    private final ResultWords words;
    private final Pictures pictures;
    private final CourseLine lines;
    private final Function<KpiResult, Words> why;

    /** @param why the reasons of what is suggested, which the speaker has before the eyes */
    ScorePictures(Writing writing, ResultWords words, Function<KpiResult, Words> why) {
        this.why = why;
        this.writing = writing;
        this.words = words;
        this.pictures = new Pictures(writing);
        this.lines = new CourseLine(words);
    }

    /** Pictures of about the same height. */
    List<Block> of(List<KpiResult> results) {
        int count = (results.size() + Chart.Scores.MOST - 1) / Chart.Scores.MOST;
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            blocks.add(picture(results.subList(i * results.size() / count, (i + 1) * results.size() / count)));
        }
        return blocks;
    }

    /** One picture, however many rows it has. */
    Block picture(List<KpiResult> results) {
        List<Score> scores = results.stream().map(this::score).toList();
        String description =
                pictures.list(scores.stream().map(this::description).toList());
        List<String> heads = List.of(
                writing.label("kind.kpi"),
                writing.label("score.course"),
                writing.label("score.trend"),
                writing.label("score.latest"),
                writing.label("score.value"),
                writing.label("score.target"),
                writing.label("score.pace"),
                writing.label("score.decision"));
        return pictures.picture("scores", description, new Chart.Scores(heads, scores), table(results), true)
                .with(results.stream().map(this::note).toList());
    }

    private Words note(KpiResult result) {
        return Words.title(words.title(result.kpi()))
                .then(Words.of(new Run.Break()))
                .then(why.apply(result));
    }

    private Score score(KpiResult result) {
        Optional<Trend> trend = result.progress().flatMap(Progress::trend);
        Optional<BigDecimal> pace = result.progress().flatMap(Progress::pace);
        return new Score(
                words.title(result.kpi()),
                lines.of(result),
                trend.map(found -> Chart.Movement.valueOf(found.movement().name())),
                trend.map(words::movement).orElse(""),
                latest(result).map(period -> words.outcome(period.outcome())).orElse(""),
                value(result),
                target(result),
                pace.map(share -> Math.max(0, Math.min(1, share.doubleValue() / 100))),
                pace.map(words::percent).orElse(""),
                result.verdict().decision().map(decision -> Standing.valueOf(decision.name())),
                words.decision(result.verdict()),
                result.verdict().isHint() ? writing.label("score.only-hint") : "");
    }

    /** The last period of which something was measured, be it that no value can be computed of it. */
    private static Optional<PeriodValue> latest(KpiResult result) {
        return result.total().periods().stream()
                .filter(period -> !(period.outcome() instanceof Outcome.Missing))
                .reduce((first, last) -> last);
    }

    private String value(KpiResult result) {
        return words.outcome(result.total().toDate());
    }

    private String target(KpiResult result) {
        return result.progress()
                .map(progress -> writing.format().measure(progress.target()))
                .or(() -> Objectives.finalTarget(writing, result.kpi()).map(Words::text))
                .orElse("");
    }

    private String description(Score score) {
        List<String> parts = new ArrayList<>();
        add(parts, "score.value", score.value());
        add(parts, "score.trend", score.trend());
        add(parts, "score.target", score.target());
        add(parts, "score.pace", score.progress());
        parts.add(score.hint().isEmpty() ? score.decision() : score.decision() + " (" + score.hint() + ")");
        return score.label() + writing.label("colon") + " " + String.join(", ", parts);
    }

    private void add(List<String> parts, String label, String text) {
        if (!text.isEmpty()) {
            parts.add(writing.label(label).toLowerCase(writing.format().locale()) + " " + text);
        }
    }

    private Block table(List<KpiResult> results) {
        List<Column> columns = List.of(
                new Column(writing.label("kind.kpi"), Align.START, 6, true),
                new Column(writing.label("score.latest"), Align.END, 4, true),
                new Column(writing.label("score.value"), Align.END, 3, true),
                new Column(writing.label("score.trend"), Align.START, 3, true),
                new Column(writing.label("score.target"), Align.END, 4, true),
                new Column(writing.label("score.pace"), Align.END, 2, true),
                new Column(writing.label("score.decision"), Align.START, 4, true));
        return Tables.withoutEmptyColumns(
                columns, results.stream().map(this::row).toList());
    }

    private Row row(KpiResult result) {
        String latest = latest(result)
                .map(period -> words.period(result.total().grain(), period) + writing.label("colon") + " "
                        + words.outcome(period.outcome()))
                .orElse("");
        String deadline = result.progress()
                .flatMap(Progress::deadline)
                .map(day -> " (" + words.day(day) + ")")
                .orElse("");
        return new Row(
                Optional.empty(),
                List.of(
                        words.link(result.kpi()),
                        Words.plain(latest),
                        Words.plain(value(result)),
                        Words.plain(result.progress()
                                .flatMap(Progress::trend)
                                .map(words::trend)
                                .orElse("")),
                        Words.plain(target(result) + deadline),
                        Words.plain(result.progress()
                                .flatMap(Progress::pace)
                                .map(words::percent)
                                .orElse("")),
                        words.marked(result.verdict())),
                false);
    }
}
