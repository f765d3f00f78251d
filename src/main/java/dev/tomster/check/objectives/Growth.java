package dev.tomster.check.objectives;

import dev.tomster.check.rule.Strategy;
import dev.tomster.model.CalendarDate;
import dev.tomster.model.Count;
import dev.tomster.model.Item;
import dev.tomster.model.Measure;
import dev.tomster.model.Money;
import dev.tomster.model.Percent;
import dev.tomster.model.Quantity;
import dev.tomster.model.Series;
import dev.tomster.model.Target;
import dev.tomster.model.Value;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How much something is to grow between two days.
 *
 * @param factor how many times as much, above one
 * @param days between the two
 */
record Growth(BigDecimal factor, long days) {
    private static final MathContext PRECISION = MathContext.DECIMAL64;
    private static final int YEAR = 365;
    /** From fewer, anything is soon a multiple. */
    private static final BigDecimal FEW = BigDecimal.valueOf(100);

    /** An amount on a day. */
    private record Stage(BigDecimal amount, LocalDate day) {}

    /** True if it is more than so many times as much in a year, at the same pace. */
    boolean isFasterThan(BigDecimal timesAYear) {
        // Compared as whole powers, because the root is not exact.
        return days > 0
                && factor.pow(YEAR, PRECISION).compareTo(timesAYear.pow((int) Math.min(days, 100 * YEAR), PRECISION))
                        > 0;
    }

    /** How many times as much it may be in these days at a pace of so many times a year, roughly: it is only printed. */
    BigDecimal usual(BigDecimal timesAYear) {
        return BigDecimal.valueOf(Math.pow(timesAYear.doubleValue(), (double) days / YEAR));
    }

    /** The steps in which an objective is to grow; none where an amount or a day is not known. */
    static List<Growth> of(Strategy strategy, Item objective) {
        List<Stage> stages = new ArrayList<>();
        Optional<LocalDate> start = Objectives.start(strategy, objective);
        Optional<BigDecimal> baseline = objective
                .value("baseline", Measure.class)
                .filter(measure ->
                        measure.relation() == Measure.Relation.EXACTLY || measure.relation() == Measure.Relation.ABOUT)
                .flatMap(Growth::amount);
        start.ifPresent(day -> baseline.ifPresent(amount -> stages.add(new Stage(amount, day))));
        Optional<Value> target = objective.values("target").stream().findFirst();
        if (target.isPresent() && target.get() instanceof Series series) {
            for (Series.Point point : series.points()) {
                Optional<LocalDate> day =
                        point.period().end().flatMap(strategy::date).map(CalendarDate::last);
                day.ifPresent(found ->
                        reached(point.value(), baseline).ifPresent(amount -> stages.add(new Stage(amount, found))));
            }
        } else if (target.isPresent()) {
            Optional<LocalDate> day = Objectives.deadline(strategy, objective);
            Optional<BigDecimal> factor = factor(target.get());
            if (factor.isPresent() && baseline.isEmpty() && start.isPresent() && day.isPresent()) {
                return List.of(new Growth(factor.get(), ChronoUnit.DAYS.between(start.get(), day.get())));
            }
            day.ifPresent(
                    found -> reached(target.get(), baseline).ifPresent(amount -> stages.add(new Stage(amount, found))));
        }
        return between(stages);
    }

    private static List<Growth> between(List<Stage> stages) {
        List<Growth> steps = new ArrayList<>();
        for (int i = 1; i < stages.size(); i++) {
            Stage from = stages.get(i - 1);
            Stage to = stages.get(i);
            if (from.amount().compareTo(FEW) >= 0) {
                steps.add(new Growth(
                        to.amount().divide(from.amount(), PRECISION), ChronoUnit.DAYS.between(from.day(), to.day())));
            }
        }
        return steps;
    }

    /** What a target comes to. */
    private static Optional<BigDecimal> reached(Value target, Optional<BigDecimal> baseline) {
        if (target instanceof Target.Level level) {
            return switch (level.measure().relation()) {
                case AT_MOST, LESS_THAN, IN_THE_ORDER_OF -> Optional.empty();
                default -> amount(level.measure());
            };
        }
        if (target instanceof Target.Change change && change.up()) {
            Optional<BigDecimal> more = amount(change.by()).flatMap(by -> baseline.map(by::add));
            return more.or(() -> factor(target).flatMap(factor -> baseline.map(factor::multiply)));
        }
        return factor(target).flatMap(factor -> baseline.map(factor::multiply));
    }

    /** How many times as much a relative target asks for. */
    private static Optional<BigDecimal> factor(Value target) {
        if (target instanceof Target.Multiple multiple) {
            return Optional.of(multiple.factor());
        }
        if (target instanceof Target.Change change
                && change.up()
                && change.by().quantity() instanceof Percent percent) {
            return Optional.of(percent.amount().movePointLeft(2).add(BigDecimal.ONE));
        }
        return Optional.empty();
    }

    /** A share grows otherwise than a number: from 1 % to 4 % is three points. */
    private static Optional<BigDecimal> amount(Measure measure) {
        Quantity quantity = measure.quantity();
        return quantity instanceof Count || quantity instanceof Money
                ? Optional.of(quantity.amount())
                : Optional.empty();
    }
}
