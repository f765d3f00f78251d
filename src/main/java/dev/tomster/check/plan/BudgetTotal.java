package dev.tomster.check.plan;

import dev.tomster.check.rule.Figures;
import dev.tomster.check.rule.Range;
import dev.tomster.check.rule.Strategy;
import dev.tomster.model.CalendarDate;
import dev.tomster.model.Item;
import dev.tomster.model.Money;
import dev.tomster.model.Period;
import dev.tomster.model.Series;
import dev.tomster.model.Value;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A total that is stated, with the amounts that it is the total of.
 *
 * @param when how a sentence writes the dates for which it holds; empty for all
 * @param sum what the amounts come to together
 */
record BudgetTotal(
        Item owner,
        Optional<String> currency,
        Range total,
        Function<Figures, String> when,
        List<CostPart> parts,
        Range sum) {

    /** The totals of a budget: one, or one for each of its dates. */
    static List<BudgetTotal> of(Strategy strategy, Item owner, List<CostPart> parts) {
        List<BudgetTotal> totals = new ArrayList<>();
        for (Value budget : owner.values("budget")) {
            if (budget instanceof Series series) {
                series.points()
                        .forEach(point -> of(strategy, owner, point, parts).ifPresent(totals::add));
            } else {
                totals.add(of(owner, budget, figures -> "", parts, List.of()));
            }
        }
        return totals;
    }

    private static Optional<BudgetTotal> of(Strategy strategy, Item owner, Series.Point point, List<CostPart> parts) {
        Optional<CalendarDate> first = point.period().start().flatMap(strategy::date);
        Optional<CalendarDate> last = point.period().end().flatMap(strategy::date);
        if (first.isEmpty() || last.isEmpty()) {
            return Optional.empty();
        }
        LocalDate from = first.get().first();
        LocalDate to = last.get().last();
        List<CostPart> within =
                parts.stream().filter(part -> part.isWithin(from, to)).toList();
        List<CostPart> perhaps = parts.stream()
                .filter(part -> !part.isWithin(from, to) && !part.isOutside(from, to))
                .toList();
        return Optional.of(of(owner, point.value(), when(point.period(), first.get(), last.get()), within, perhaps));
    }

    private static Function<Figures, String> when(Period period, CalendarDate first, CalendarDate last) {
        return figures -> " (" + figures.of(first) + (period.isOneDate() ? "" : ".." + figures.of(last)) + ")";
    }

    /** @param perhaps amounts of which some part may count, nobody knows how much */
    private static BudgetTotal of(
            Item owner, Value budget, Function<Figures, String> when, List<CostPart> parts, List<CostPart> perhaps) {
        Optional<String> currency = CostPart.currency(budget);
        Range sum = perhaps.isEmpty() ? Range.exactly(BigDecimal.ZERO) : Range.UNKNOWN;
        for (CostPart part : parts) {
            sum = sum.plus(part.isIn(currency) ? part.amount() : Range.UNKNOWN);
        }
        return new BudgetTotal(owner, currency, Range.of(budget), when, parts, sum);
    }

    /** By how much the amounts are more than the total. */
    BigDecimal excess() {
        return total.high().map(high -> sum.low().subtract(high)).orElse(BigDecimal.ZERO);
    }

    /** By how much they are less, as far as they are known. */
    BigDecimal left() {
        return total.low().subtract(sum.low());
    }

    /** True if nobody knows what all amounts come to. */
    boolean isOpen() {
        return sum.high().isEmpty();
    }

    int undecided() {
        return Math.toIntExact(parts.stream().filter(CostPart::isUndecided).count());
    }

    Money money(BigDecimal amount) {
        return new Money(amount, currency);
    }

    /** The total as a sentence names it, on one side or the other. */
    Money stated() {
        return money(total.high().orElse(total.low()));
    }
}
