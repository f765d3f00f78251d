package dev.tomster.check.evaluate;

import dev.tomster.check.rule.Aim;
import dev.tomster.check.rule.Definition;
import dev.tomster.check.rule.PlanRule;
import dev.tomster.check.rule.Report;
import dev.tomster.check.rule.Strategy;
import dev.tomster.diagnostic.Severity;
import dev.tomster.model.CalendarDate;
import dev.tomster.model.Item;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/** A target was missed by far on its day, and nobody has decided anything since. */
final class MissedTargetWithoutDecision implements PlanRule {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    @Override
    public Definition definition() {
        return Definition.gap("result-off-target-no-decision", Severity.WARNING);
    }

    @Override
    public void check(Strategy strategy, Report report) {
        for (Item kpi : strategy.items("kpi")) {
            Aim aim = Aim.of(kpi);
            for (Due due : Due.of(strategy, kpi)) {
                Optional<BigDecimal> reached = Reached.at(strategy, kpi, due);
                if (reached.isPresent()
                        && isMissed(aim, due, reached.get(), report.limit(kpi))
                        && !isDecided(strategy, due.day())) {
                    report.on(kpi)
                            .at("measured")
                            .with("kpi", kpi)
                            .with("reached", due.quantity(reached.get()))
                            .with("target", due.quantity(due.wanted()))
                            .with("date", due.day().toString())
                            .add();
                    break;
                }
            }
        }
    }

    /** True if the value is farther from the target than so many percent of it, on the wrong side. */
    private static boolean isMissed(Aim aim, Due due, BigDecimal reached, BigDecimal percent) {
        if (aim.is(Aim.Direction.KEEP)) {
            return false;
        }
        BigDecimal margin = due.wanted().multiply(percent).divide(HUNDRED);
        boolean isLessBetter = aim.is(Aim.Direction.DOWN) || due.isCeiling();
        return isLessBetter
                ? reached.compareTo(due.wanted().add(margin)) > 0
                : reached.compareTo(due.wanted().subtract(margin)) < 0;
    }

    private static boolean isDecided(Strategy strategy, LocalDate day) {
        return strategy.items("decision").stream()
                .map(decision -> strategy.date(decision, "date"))
                .anyMatch(date -> date.map(CalendarDate::last)
                        .filter(found -> found.isBefore(day))
                        .isEmpty());
    }
}
