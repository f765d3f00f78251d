package dev.tomster.check.evaluate;

import dev.tomster.check.rule.Definition;
import dev.tomster.check.rule.PlanRule;
import dev.tomster.check.rule.Report;
import dev.tomster.check.rule.Strategy;
import dev.tomster.diagnostic.Severity;
import dev.tomster.evaluate.KpiResult;
import dev.tomster.evaluate.Progress.Missed;
import dev.tomster.evaluate.Rounded;
import dev.tomster.model.CalendarDate;
import dev.tomster.model.Item;
import dev.tomster.model.Measure;
import dev.tomster.model.Measure.Relation;
import dev.tomster.model.Quantity;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A target was missed on its day, and nobody has decided anything since: by far a warning, else a remark. What results come to
 * is computed as {@code evaluate} does.
 */
final class MissedTargetWithoutDecision implements PlanRule {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    @Override
    public Definition definition() {
        return Definition.gap("result-off-target-no-decision", Severity.WARNING);
    }

    @Override
    public void check(Strategy strategy, Report report) {
        for (KpiResult result : strategy.results()) {
            Item kpi = result.kpi();
            List<Missed> undecided = result.progress().stream()
                    .flatMap(progress -> progress.missed().stream())
                    .filter(missed -> !isDecided(strategy, missed.day()))
                    .toList();
            Optional<Missed> far = undecided.stream()
                    .filter(missed -> isFar(missed, report.limit(kpi)))
                    .findFirst();
            far.or(() -> undecided.stream()
                            .filter(missed -> missed.due().relation() != Relation.ABOUT)
                            .findFirst())
                    .ifPresent(missed -> report.on(kpi)
                            .at("measured")
                            .weighing(far.isPresent() ? Severity.WARNING : Severity.INFO)
                            .with("kpi", kpi)
                            .with("reached", Rounded.of(missed.reached()))
                            .with("target", bound(missed))
                            .with("date", missed.day().toString())
                            .add());
        }
    }

    /** True if the value is farther from what was due than so many percent of it. */
    private static boolean isFar(Missed missed, BigDecimal percent) {
        BigDecimal due = bound(missed).amount();
        BigDecimal margin = due.abs().multiply(percent).divide(HUNDRED);
        return missed.reached().amount().subtract(due).abs().compareTo(margin) > 0;
    }

    /** What was due: of a range, the end that is nearer. */
    private static Quantity bound(Missed missed) {
        Measure due = missed.due();
        return due.high()
                .filter(high -> missed.reached().amount().compareTo(high.amount()) > 0)
                .orElse(due.quantity());
    }

    private static boolean isDecided(Strategy strategy, LocalDate day) {
        return strategy.items("decision").stream()
                .map(decision -> strategy.date(decision, "date"))
                .anyMatch(date -> date.map(CalendarDate::last)
                        .filter(found -> found.isBefore(day))
                        .isEmpty());
    }
}
