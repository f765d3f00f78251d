package dev.tomster.check.objectives;

import dev.tomster.check.rule.Definition;
import dev.tomster.check.rule.PlanRule;
import dev.tomster.check.rule.Report;
import dev.tomster.check.rule.Strategy;
import dev.tomster.diagnostic.Severity;
import dev.tomster.model.Item;
import dev.tomster.model.Target;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;

/** An objective that is years away, with no value to reach on the way. */
final class ObjectiveWithoutMilestone implements PlanRule {
    @Override
    public Definition definition() {
        return Definition.gap("objective-no-milestone", Severity.INFO);
    }

    @Override
    public void check(Strategy strategy, Report report) {
        for (Item objective : strategy.items("objective")) {
            Optional<LocalDate> start = Objectives.start(strategy, objective);
            Optional<LocalDate> end = Objectives.deadline(strategy, objective);
            if (start.isPresent() && end.isPresent() && hasNumber(strategy, objective)) {
                long months = Period.between(start.get(), end.get()).toTotalMonths();
                boolean isFar = BigDecimal.valueOf(months).compareTo(report.limit(objective)) > 0;
                if (isFar && !hasStages(strategy, objective, end.get())) {
                    report.on(objective)
                            .at("deadline")
                            .with("objective", objective)
                            .with("months", BigDecimal.valueOf(months))
                            .withKey("target", "target")
                            .with("year", end.get().getYear() - 1)
                            .add();
                }
            }
        }
    }

    private static boolean hasNumber(Strategy strategy, Item objective) {
        return Objectives.says(strategy, objective, "target")
                && objective.value("target", Target.Achieved.class).isEmpty();
    }

    /** Staged targets, or a key result that is due before. */
    private static boolean hasStages(Strategy strategy, Item objective, LocalDate end) {
        return Objectives.isStaged(objective, "target")
                || Objectives.isDivided(strategy, objective)
                || Objectives.kpis(strategy, objective).stream().anyMatch(kpi -> Objectives.isStaged(kpi, "target"))
                || objective.items("result").stream()
                        .flatMap(result -> Objectives.deadline(strategy, result).stream())
                        .anyMatch(day -> day.isBefore(end));
    }
}
