package dev.tomster.check.strategy;

import dev.tomster.check.rule.Strategy;
import dev.tomster.check.rule.WorkingWeek;
import dev.tomster.model.Item;
import java.math.BigDecimal;
import java.util.Optional;

/** The hours a week that the people of a plan have for it, at the most: ranges are taken at their upper end. */
final class WorkingTime {
    private static final WorkingWeek WEEK = new WorkingWeek(WorkNorms.of("post", "week"), WorkNorms.of("post", "day"));

    private WorkingTime() {}

    /** None if it cannot be known: nobody states it, or somebody works for the plan who does not. */
    static Optional<BigDecimal> ofWeek(Strategy strategy) {
        boolean isDelegated = !strategy.items("supplier").isEmpty()
                || strategy.items("skill").stream().anyMatch(skill -> strategy.is(skill, "solve", "outsource"))
                || strategy.items("cost").stream().anyMatch(cost -> strategy.is(cost, "category", "agency"));
        BigDecimal sum = BigDecimal.ZERO;
        for (Item person : strategy.items("person")) {
            if (strategy.is(person, "status", "vacant")
                    || (!strategy.says(person, "time") && !works(strategy, person))) {
                continue;
            }
            Optional<BigDecimal> hours = WEEK.of(person);
            if (hours.isEmpty()) {
                return Optional.empty();
            }
            sum = sum.add(hours.get());
        }
        return isDelegated || sum.signum() == 0 ? Optional.empty() : Optional.of(sum);
    }

    /** True for somebody who does a part of the work, as far as the plan says. */
    private static boolean works(Strategy strategy, Item person) {
        return strategy.says(person, "channels")
                || strategy.says(person, "tasks")
                || strategy.is(person, "type", "agency")
                || strategy.is(person, "type", "external");
    }
}
