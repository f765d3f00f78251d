package dev.tomster.app;

import dev.tomster.evaluate.Course;
import dev.tomster.evaluate.KpiResult;
import dev.tomster.evaluate.Outcome;
import dev.tomster.evaluate.PeriodValue;
import dev.tomster.evaluate.Progress;
import dev.tomster.evaluate.Scoreboard;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The table of a scoreboard: a row for each indicator. */
final class ScoreboardTable {
    /** The columns; the cells of those in the middle are numbers. */
    static final List<String> COLUMNS =
            List.of("kpi", "latest", "to-date", "target", "pace", "trend", "forecast", "verdict");

    private final ScoreboardWords words;

    ScoreboardTable(ScoreboardWords words) {
        this.words = words;
    }

    List<String> heads() {
        return COLUMNS.stream().map(column -> words.word("head." + column)).toList();
    }

    List<List<String>> rows(Scoreboard scoreboard) {
        return scoreboard.kpis().stream().map(this::row).toList();
    }

    private List<String> row(KpiResult result) {
        Optional<Progress> progress = result.progress();
        return List.of(
                words.name(result.kpi()),
                latest(result.total()),
                outcome(result.total().toDate()),
                progress.map(this::target).orElse("\u2013"),
                progress.flatMap(Progress::pace).map(words::percent).orElse("\u2013"),
                progress.flatMap(Progress::trend)
                        .map(trend -> words.change(trend.perPeriod()))
                        .orElse("\u2013"),
                progress.flatMap(Progress::forecast).map(this::forecast).orElse("\u2013"),
                words.verdict(result.verdict()));
    }

    private String target(Progress progress) {
        return words.measure(progress.target())
                + progress.deadline().map(day -> " (" + day + ")").orElse("");
    }

    private String forecast(Progress.Forecast forecast) {
        return words.amount(forecast.value()) + " (" + words.amount(forecast.low()) + ".."
                + words.amount(forecast.high()) + ")";
    }

    /** The last period of which something was measured, be it that no value can be computed of it. */
    private String latest(Course course) {
        Optional<PeriodValue> latest = course.periods().stream()
                .filter(period -> !(period.outcome() instanceof Outcome.Missing))
                .reduce((first, last) -> last);
        return latest.map(period -> words.period(course.grain(), period) + words.colon() + outcome(period.outcome()))
                .orElse(words.word("missing"));
    }

    String outcome(Outcome outcome) {
        return outcome.quantity()
                .map(words::amount)
                .orElse(words.word(outcome.obstacle().isPresent() ? "not-measurable" : "missing"));
    }

    /** What has to be known of the periods: which are missing, which cannot be computed, which lack a channel. */
    List<String> gaps(Course course) {
        List<String> gaps = new ArrayList<>();
        List<String> missing = course.periods().stream()
                .filter(period -> period.isWhole() && period.outcome() instanceof Outcome.Missing)
                .map(period -> words.period(course.grain(), period))
                .toList();
        if (!missing.isEmpty() && missing.size() < course.periods().size()) {
            gaps.add(words.say("gap.missing", "periods", shortened(missing)));
        }
        for (PeriodValue period : course.periods()) {
            String when = words.period(course.grain(), period);
            period.outcome().obstacle().ifPresent(why -> gaps.add(when + words.colon() + words.reason(why)));
            if (!period.without().isEmpty() && period.value().isPresent()) {
                gaps.add(when
                        + words.colon()
                        + words.say(
                                "gap.without",
                                "channels",
                                words.names(period.without().stream()
                                        .map(id -> id.path())
                                        .toList())));
            }
        }
        return gaps.size() <= MOST ? gaps : someOf(gaps);
    }

    private static final int MOST = 6;

    private List<String> someOf(List<String> gaps) {
        List<String> some = new ArrayList<>(gaps.subList(0, MOST));
        some.add(words.say("gap.more", "count", Integer.toString(gaps.size() - MOST)));
        return some;
    }

    private String shortened(List<String> periods) {
        return periods.size() <= MOST
                ? words.names(periods)
                : words.names(periods.subList(0, MOST)) + ", "
                        + words.say("gap.more", "count", Integer.toString(periods.size() - MOST));
    }
}
