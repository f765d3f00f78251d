package dev.tomster.view;

import dev.tomster.evaluate.Course;
import dev.tomster.evaluate.Evaluation;
import dev.tomster.evaluate.KpiResult;
import dev.tomster.evaluate.ObjectiveResult;
import dev.tomster.evaluate.Outcome;
import dev.tomster.evaluate.Reason;
import dev.tomster.evaluate.Scoreboard;
import dev.tomster.model.Item;
import dev.tomster.view.Block.Align;
import dev.tomster.view.Block.Column;
import dev.tomster.view.Block.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The scoreboard in parts: a sentence on the whole with pictures of the indicators, the reasons, and the objectives. */
final class ScoreboardParts {
    /** More values of channels, or remarks on periods, are left to the command line. */
    private static final int MOST = 6;

    private final Writing writing;
    private final Scoreboard scoreboard;
    private final ResultWords words;
    private final List<KpiResult> measured;

    ScoreboardParts(Writing writing, Scoreboard scoreboard) {
        this.writing = writing;
        this.scoreboard = scoreboard;
        this.words = new ResultWords(writing);
        this.measured =
                scoreboard.kpis().stream().filter(ScoreboardParts::isMeasured).toList();
    }

    /** What the results of a plan say on the day of the last of them. */
    static ScoreboardParts of(Writing writing) {
        return new ScoreboardParts(writing, Evaluation.of(writing.plan(), Optional.empty()));
    }

    private static boolean isMeasured(KpiResult result) {
        return result.total().periods().stream().anyMatch(period -> !(period.outcome() instanceof Outcome.Missing));
    }

    /** True if nothing was measured: then there is nothing to show. */
    boolean isEmpty() {
        return measured.isEmpty();
    }

    /** The whole in a sentence, then the indicators. */
    List<Block> board() {
        if (isEmpty()) {
            return List.of();
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Lead(whole()));
        blocks.addAll(pictures().of(measured));
        return blocks;
    }

    ScorePictures pictures() {
        return new ScorePictures(writing, words, this::why);
    }

    /** What the results say of the plan as a whole. */
    Words whole() {
        Words until = scoreboard
                .on()
                .map(day -> Words.plain(
                        writing.labels().get("score.until", writing.format().day(day)) + " "))
                .orElse(Words.NONE);
        Words whole = until.then(Words.plain(writing.label("score.whole") + " "))
                .then(new Run.Strong(words.verdict(scoreboard.verdict())));
        if (scoreboard.verdict().decision().isEmpty()) {
            return whole.then(new Run.Plain("."));
        }
        return whole.then(new Run.Plain(", "))
                .then(words.phrase(scoreboard.verdict().reasons().get(0)))
                .then(new Run.Plain("."));
    }

    /** Why, for each indicator, and what is missing. */
    List<Block> reasons() {
        if (isEmpty()) {
            return List.of();
        }
        List<Column> columns = List.of(
                new Column(writing.label("kind.kpi"), Align.START, 5, true),
                new Column(writing.label("score.decision"), Align.START, 4, true),
                new Column(writing.label("score.why"), Align.START, 11, true));
        List<Row> rows = measured.stream()
                .map(result -> row(result.kpi(), words.marked(result.verdict()), why(result)))
                .toList();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Table(Optional.empty(), columns, rows));
        List<Words> others = scoreboard.kpis().stream()
                .filter(result -> !isMeasured(result))
                .map(result -> words.link(result.kpi()))
                .toList();
        if (!others.isEmpty()) {
            blocks.add(new Block.Lead(Words.plain(writing.label("score.without") + writing.label("colon") + " ")
                    .then(Words.join(others, ", "))
                    .then(new Run.Plain("."))));
        }
        return blocks;
    }

    private Row row(Item item, Words verdict, Words why) {
        return new Row(Optional.empty(), List.of(words.link(item), verdict, why), false);
    }

    private Words why(KpiResult result) {
        List<Words> sentences = new ArrayList<>();
        for (Reason reason : result.verdict().reasons()) {
            sentences.add(words.sentence(reason));
        }
        List<Words> channels = result.channels().stream()
                .filter(channel -> channel.course().toDate().quantity().isPresent())
                .limit(MOST)
                .map(channel -> words.link(channel.channel())
                        .then(new Run.Plain(writing.label("colon") + " "
                                + words.outcome(channel.course().toDate()))))
                .toList();
        if (!channels.isEmpty()) {
            sentences.add(Words.join(channels, ", ").then(new Run.Plain(".")));
        }
        gaps(result.total()).ifPresent(sentences::add);
        return Words.join(sentences, " ").then(decided(result.decisions()));
    }

    /** The periods of which nothing was measured. */
    private Optional<Words> gaps(Course course) {
        List<String> missing = course.periods().stream()
                .filter(period -> period.isWhole() && period.outcome() instanceof Outcome.Missing)
                .map(period -> words.period(course.grain(), period))
                .toList();
        if (missing.isEmpty()) {
            return Optional.empty();
        }
        String some = String.join(", ", missing.subList(0, Math.min(MOST, missing.size())));
        String more = missing.size() > MOST
                ? " " + writing.labels().get("picture.more", writing.format().number(missing.size() - MOST))
                : "";
        return Optional.of(Words.plain(writing.labels().get("score.gap", some + more) + "."));
    }

    /** The indicators that have results, in the order of the plan. */
    List<KpiResult> measured() {
        return measured;
    }

    ResultWords words() {
        return words;
    }

    /** What people decided about it, each on a line of its own. */
    private Words decided(List<Item> decisions) {
        Words lines = Words.NONE;
        for (Item decision : decisions) {
            lines = lines.then(new Run.Break())
                    .then(Words.plain(writing.label("score.decided") + writing.label("colon") + " "))
                    .then(words.link(decision));
        }
        return lines;
    }

    /** What follows for the objectives: for so many of them at most. */
    Optional<Block> objectives(int most) {
        List<ObjectiveResult> results = scoreboard.objectives().stream()
                .filter(result -> result.verdict().decision().isPresent())
                .limit(most)
                .toList();
        if (isEmpty() || results.isEmpty()) {
            return Optional.empty();
        }
        List<Column> columns = List.of(
                new Column(writing.label("kind.objective"), Align.START, 7, true),
                new Column(writing.label("score.decision"), Align.START, 4, true),
                new Column(writing.label("score.why"), Align.START, 9, true));
        List<Row> rows = results.stream()
                .map(result -> row(
                        result.objective(),
                        words.marked(result.verdict()),
                        words.sentence(result.verdict().reasons().get(0)).then(decided(result.decisions()))))
                .toList();
        return Optional.of(new Block.Table(Optional.empty(), columns, rows));
    }
}
