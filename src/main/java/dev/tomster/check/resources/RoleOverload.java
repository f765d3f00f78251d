package dev.tomster.check.resources;

import dev.tomster.check.rule.Definition;
import dev.tomster.check.rule.PlanRule;
import dev.tomster.check.rule.Report;
import dev.tomster.check.rule.Rounded;
import dev.tomster.check.rule.Strategy;
import dev.tomster.model.Effort;
import dev.tomster.model.FullTime;
import dev.tomster.model.Item;
import dev.tomster.model.Measure;
import dev.tomster.model.Percent;
import dev.tomster.model.TimeSpan;
import dev.tomster.model.TimeUnit;
import java.math.BigDecimal;
import java.util.Optional;

/** Somebody is given more work than there is time. */
final class RoleOverload implements PlanRule {
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);
    private static final BigDecimal DAYS = BigDecimal.valueOf(7);
    private static final BigDecimal HOURS = BigDecimal.valueOf(168);

    @Override
    public Definition definition() {
        return Definition.contradiction("role-overload");
    }

    @Override
    public void check(Strategy strategy, Report report) {
        for (Item person : strategy.items("person")) {
            Optional<BigDecimal> count = count(strategy, person);
            if (count.isPresent()) {
                Load load = Load.of(person);
                tell(person, "share", load.percent(), WHOLE.multiply(count.get()), report);
                tell(person, "days", load.days(), DAYS.multiply(count.get()), report);
                tell(person, "hours", load.hours(), HOURS.multiply(count.get()), report);
            }
        }
    }

    private static void tell(Item person, String wording, BigDecimal load, BigDecimal most, Report report) {
        if (load.compareTo(most) > 0) {
            report.on(person)
                    .at("time")
                    .worded(wording)
                    .with("person", person)
                    .with("load", Rounded.of(load))
                    .with("most", Rounded.of(most))
                    .add();
        }
    }

    /** How many people it is; none for a group of nobody knows how many. */
    private static Optional<BigDecimal> count(Strategy strategy, Item person) {
        if (strategy.says(person, "count")) {
            return person.value("count", Measure.class)
                    .map(measure -> measure.high().orElse(measure.quantity()).amount())
                    .filter(amount -> amount.signum() > 0);
        }
        return People.isGroup(strategy, person) ? Optional.empty() : Optional.of(BigDecimal.ONE);
    }

    /** What the efforts of a person add up to, at the least, in each way of counting. */
    private record Load(BigDecimal percent, BigDecimal days, BigDecimal hours) {
        static Load of(Item person) {
            Load load = new Load(BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO);
            for (Effort effort : person.values("time", Effort.class)) {
                load = load.plus(effort);
            }
            return load;
        }

        private Load plus(Effort effort) {
            Measure measure = effort.amount();
            BigDecimal amount = measure.quantity().amount();
            switch (measure.relation()) {
                case AT_MOST, LESS_THAN, IN_THE_ORDER_OF -> {
                    return this;
                }
                default -> {}
            }
            if (measure.quantity() instanceof Percent) {
                return new Load(percent.add(amount), days, hours);
            }
            if (measure.quantity() instanceof FullTime) {
                return new Load(percent.add(amount.multiply(WHOLE)), days, hours);
            }
            boolean isWeekly = effort.per().equals(Optional.of(TimeUnit.WEEK));
            boolean isDaily = effort.per().equals(Optional.of(TimeUnit.DAY));
            if (measure.quantity() instanceof TimeSpan span && (isWeekly || isDaily)) {
                BigDecimal weekly = isDaily ? amount.multiply(DAYS) : amount;
                return switch (span.unit()) {
                    case HOUR -> new Load(percent, days, hours.add(weekly));
                    case DAY, WORKDAY -> new Load(percent, days.add(weekly), hours);
                    default -> this;
                };
            }
            return this;
        }
    }
}
