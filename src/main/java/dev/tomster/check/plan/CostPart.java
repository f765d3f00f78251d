package dev.tomster.check.plan;

import dev.tomster.check.rule.Range;
import dev.tomster.check.rule.Strategy;
import dev.tomster.model.CalendarDate;
import dev.tomster.model.Item;
import dev.tomster.model.Measure;
import dev.tomster.model.Money;
import dev.tomster.model.Period;
import dev.tomster.model.Purchase;
import dev.tomster.model.Series;
import dev.tomster.model.Undecided;
import dev.tomster.model.Value;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An amount of a cost line, and when it falls due: a line with dated amounts has several.
 *
 * @param start none if the line does not say when
 * @param currency none if the amount is not known, or has no currency
 */
record CostPart(
        Item line,
        Optional<LocalDate> start,
        Optional<LocalDate> end,
        Optional<String> currency,
        Range amount,
        boolean isUndecided) {

    /** All amounts of all lines. */
    static List<CostPart> of(Strategy strategy, List<Item> lines) {
        List<CostPart> parts = new ArrayList<>();
        for (Item line : lines) {
            Value amount = line.values("amount").stream().findFirst().orElseGet(Undecided::new);
            if (amount instanceof Series series) {
                for (Series.Point point : series.points()) {
                    parts.add(of(strategy, line, Optional.of(point.period()), point.value()));
                }
            } else {
                parts.add(of(strategy, line, line.value("period", Period.class), amount));
            }
        }
        return parts;
    }

    private static CostPart of(Strategy strategy, Item line, Optional<Period> period, Value amount) {
        return new CostPart(
                line,
                period.flatMap(Period::start).flatMap(strategy::date).map(CalendarDate::first),
                period.flatMap(Period::end).flatMap(strategy::date).map(CalendarDate::last),
                currency(amount),
                Range.of(amount),
                amount instanceof Undecided);
    }

    /** The currency of an amount. */
    static Optional<String> currency(Value amount) {
        if (amount instanceof Purchase purchase) {
            return purchase.price().currency();
        }
        return amount instanceof Measure measure && measure.quantity() instanceof Money money
                ? money.currency()
                : Optional.empty();
    }

    /** True if a total in this currency says something of the amount. */
    boolean isIn(Optional<String> other) {
        return currency.equals(other);
    }

    /** True if the amount falls due between two days. */
    boolean isWithin(LocalDate from, LocalDate to) {
        return start.isPresent()
                && end.isPresent()
                && !start.get().isBefore(from)
                && !end.get().isAfter(to);
    }

    /** True if nothing of the amount falls due between two days. */
    boolean isOutside(LocalDate from, LocalDate to) {
        return end.filter(day -> day.isBefore(from)).isPresent()
                || start.filter(day -> day.isAfter(to)).isPresent();
    }
}
