package dev.tomster.app;

import dev.tomster.diagnostic.Catalogue;
import dev.tomster.diagnostic.Finding;
import dev.tomster.diagnostic.JsonDocument;
import dev.tomster.evaluate.Course;
import dev.tomster.evaluate.KpiResult;
import dev.tomster.evaluate.ObjectiveResult;
import dev.tomster.evaluate.PeriodValue;
import dev.tomster.evaluate.Progress;
import dev.tomster.evaluate.Reason;
import dev.tomster.evaluate.Scoreboard;
import dev.tomster.evaluate.Verdict;
import dev.tomster.model.CalendarDate;
import dev.tomster.model.Choice;
import dev.tomster.model.Item;
import dev.tomster.model.ItemId;
import dev.tomster.model.Prose;
import dev.tomster.text.Source;
import java.io.IOException;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/** Tells programs what results come to, after {@code scoreboard.schema.json}. */
public final class ScoreboardJson {
    /** Raised when the meaning of a field changes. */
    private static final int FORMAT = 1;

    private final ScoreboardWords words;
    private final Catalogue catalogue;
    private final Function<Source, String> paths;

    private ScoreboardJson(Catalogue catalogue, Function<Source, String> paths) {
        this.catalogue = catalogue;
        this.words = new ScoreboardWords(catalogue);
        this.paths = paths;
    }

    /**
     * Writes a scoreboard.
     *
     * @param paths the path of a file in the repository
     */
    public static void write(
            PlanEvaluation evaluation, Catalogue catalogue, Function<Source, String> paths, Appendable out)
            throws IOException {
        new ScoreboardJson(catalogue, paths).write(evaluation, out);
    }

    private void write(PlanEvaluation evaluation, Appendable out) throws IOException {
        Scoreboard scoreboard = evaluation.scoreboard().orElseThrow();
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("format", FORMAT);
        document.put("tool", "tomster");
        document.put("version", Program.version());
        evaluation
                .plan()
                .flatMap(plan -> plan.step("plan").flatMap(Item::title))
                .map(Prose::markdown)
                .ifPresent(title -> document.put("title", title));
        scoreboard.on().map(LocalDate::toString).ifPresent(day -> document.put("on", day));
        document.put("verdict", verdict(scoreboard.verdict()));
        document.put("kpis", scoreboard.kpis().stream().map(this::kpi).toList());
        document.put(
                "objectives",
                scoreboard.objectives().stream().map(this::objective).toList());
        document.put("unused", scoreboard.unused());
        document.put(
                "findings",
                evaluation.findings().sorted().stream().map(this::finding).toList());
        JsonDocument.write(document, out);
    }

    private Map<String, Object> kpi(KpiResult result) {
        Map<String, Object> fields = item(result.kpi());
        result.known().ifPresent(known -> {
            fields.put("known", known.id());
            fields.put("family", known.family());
        });
        fields.put("total", course(result.total()));
        fields.put(
                "channels",
                result.channels().stream()
                        .map(channel -> {
                            Map<String, Object> one = item(channel.channel());
                            one.put("course", course(channel.course()));
                            return one;
                        })
                        .toList());
        result.progress().ifPresent(progress -> fields.put("progress", progress(progress)));
        fields.put("verdict", verdict(result.verdict()));
        fields.put("decided", result.decisions().stream().map(this::decision).toList());
        return fields;
    }

    private Map<String, Object> course(Course course) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("grain", course.grain().id());
        fields.put("periods", course.periods().stream().map(this::period).toList());
        fields.putAll(ScoreboardAmounts.outcome(course.toDate(), this::reason));
        return fields;
    }

    private Map<String, Object> period(PeriodValue period) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("first", period.first().toString());
        fields.put("last", period.last().toString());
        fields.put("whole", period.isWhole());
        fields.put("rows", Math.toIntExact(Math.min(period.rows(), Integer.MAX_VALUE)));
        if (!period.without().isEmpty()) {
            fields.put(
                    "without", period.without().stream().map(ItemId::toString).toList());
        }
        fields.putAll(ScoreboardAmounts.outcome(period.outcome(), this::reason));
        return fields;
    }

    private Map<String, Object> progress(Progress progress) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("asOf", progress.asOf().toString());
        fields.put("actual", ScoreboardAmounts.quantity(progress.actual()));
        fields.put("target", ScoreboardAmounts.measure(progress.target()));
        progress.deadline().ifPresent(day -> fields.put("deadline", day.toString()));
        fields.put("expected", ScoreboardAmounts.quantity(progress.expected()));
        fields.put("path", progress.path().stream().map(ScoreboardJson::point).toList());
        progress.pace()
                .ifPresent(pace ->
                        fields.put("pace", pace.setScale(1, RoundingMode.FLOOR).toPlainString()));
        fields.put("reached", progress.isReached());
        progress.trend().ifPresent(trend -> {
            fields.put("trend", ScoreboardAmounts.quantity(trend.perPeriod()));
            fields.put("movement", trend.movement().id());
        });
        progress.forecast().ifPresent(forecast -> {
            Map<String, Object> range = new LinkedHashMap<>();
            range.put("value", ScoreboardAmounts.quantity(forecast.value()));
            range.put("low", ScoreboardAmounts.quantity(forecast.low()));
            range.put("high", ScoreboardAmounts.quantity(forecast.high()));
            range.put("reaching", forecast.isReaching());
            fields.put("forecast", range);
        });
        fields.put("sample", progress.sample());
        return fields;
    }

    private Map<String, Object> verdict(Verdict verdict) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("decision", verdict.decision().map(found -> found.id()).orElse("open"));
        fields.put("hint", verdict.isHint());
        fields.put("reasons", verdict.reasons().stream().map(this::reason).toList());
        return fields;
    }

    private Map<String, Object> reason(Reason reason) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("id", reason.key());
        fields.put("text", words.reason(reason));
        return fields;
    }

    private static Map<String, Object> point(Progress.PathPoint point) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("day", point.day().toString());
        fields.put("value", ScoreboardAmounts.quantity(point.value()));
        return fields;
    }

    private Map<String, Object> objective(ObjectiveResult result) {
        Map<String, Object> fields = item(result.objective());
        fields.put(
                "kpis",
                result.kpis().stream()
                        .flatMap(kpi -> kpi.kpi().id().stream())
                        .map(ItemId::toString)
                        .toList());
        fields.put("verdict", verdict(result.verdict()));
        fields.put("decided", result.decisions().stream().map(this::decision).toList());
        return fields;
    }

    private Map<String, Object> decision(Item decision) {
        Map<String, Object> fields = item(decision);
        decision.value("date", CalendarDate.class)
                .ifPresent(date -> fields.put("date", date.first().toString()));
        decision.value("choice", Choice.class).ifPresent(choice -> fields.put("choice", choice.id()));
        return fields;
    }

    private static Map<String, Object> item(Item item) {
        Map<String, Object> fields = new LinkedHashMap<>();
        item.id().ifPresent(id -> fields.put("id", id.toString()));
        item.title().map(Prose::markdown).ifPresent(title -> fields.put("title", title));
        return fields;
    }

    private Map<String, Object> finding(Finding finding) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("rule", finding.rule().id());
        fields.put("severity", finding.severity().id());
        fields.put("message", catalogue.say(finding.message()));
        finding.help().map(catalogue::say).ifPresent(help -> fields.put("help", help));
        fields.put("file", paths.apply(finding.span().source()));
        fields.put("line", finding.span().from().line());
        fields.put("column", finding.span().from().column());
        return fields;
    }
}
