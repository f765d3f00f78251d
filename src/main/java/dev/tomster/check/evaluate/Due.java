package dev.tomster.check.evaluate;

import dev.tomster.check.rule.Strategy;
import dev.tomster.model.CalendarDate;
import dev.tomster.model.Item;
import dev.tomster.model.Measure;
import dev.tomster.model.Measure.Relation;
import dev.tomster.model.Quantity;
import dev.tomster.model.Series;
import dev.tomster.model.Target;
import dev.tomster.model.Value;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A value that an indicator is to have on a day. */
record Due(LocalDate day, Measure level) {

    /** The dated targets of an indicator: of its own series, or due with its objectives. */
    static List<Due> of(Strategy strategy, Item kpi) {
        List<Due> dues = new ArrayList<>();
        for (Value target : kpi.values("target")) {
            if (target instanceof Series series) {
                series.points()
                        .forEach(point -> point.period()
                                .end()
                                .flatMap(strategy::date)
                                .flatMap(date -> of(date, point.value()))
                                .ifPresent(dues::add));
            } else {
                Kpis.objectives(strategy, kpi).stream()
                        .map(objective -> strategy.date(objective, "deadline"))
                        .flatMap(Optional::stream)
                        .max(CalendarDate::compareTo)
                        .flatMap(date -> of(date, target))
                        .ifPresent(dues::add);
            }
        }
        return dues;
    }

    private static Optional<Due> of(CalendarDate date, Value target) {
        return target instanceof Target.Level level
                        && level.measure().relation() != Relation.IN_THE_ORDER_OF
                        && level.measure().relation() != Relation.ABOUT
                ? Optional.of(new Due(date.last(), level.measure()))
                : Optional.empty();
    }

    BigDecimal wanted() {
        return level.quantity().amount();
    }

    boolean isCeiling() {
        return level.relation() == Relation.AT_MOST || level.relation() == Relation.LESS_THAN;
    }

    /** Another amount in the target's unit. */
    Quantity quantity(BigDecimal amount) {
        return level.quantity().withAmount(amount);
    }
}
