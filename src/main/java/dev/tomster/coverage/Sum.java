package dev.tomster.coverage;

import dev.tomster.model.Measure;
import dev.tomster.model.Measure.Relation;
import dev.tomster.model.Money;
import dev.tomster.model.Purchase;
import dev.tomster.model.Quantity;
import dev.tomster.model.Series;
import dev.tomster.model.Undecided;
import dev.tomster.model.Value;
import dev.tomster.model.Withheld;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * What some amounts add up to, as far as the plan says it: what is not known must not pass for nothing.
 *
 * @param known what is certain to be reached, if no more is said; none if no amount is known, or if there are several
 *     currencies
 * @param isMixed true if there are several currencies, whose sum means nothing
 * @param isRough true if some amount is stated roughly
 * @param isOpen true if some amount is a bound, or is not known at all
 * @param undecided how many amounts are still to be decided
 */
public record Sum(Optional<Money> known, boolean isMixed, boolean isRough, boolean isOpen, int undecided) {
    /** No amounts at all. */
    public static final Sum NOTHING = new Sum(Optional.empty(), false, false, false, 0);

    private static final Sum UNDECIDED = new Sum(Optional.empty(), false, false, true, 1);
    private static final Sum HIDDEN = new Sum(Optional.empty(), false, false, true, 0);

    /** What one amount comes to; an amount that the plan does not state is undecided. */
    public static Sum of(Optional<Value> amount) {
        return amount.map(Sum::of).orElse(UNDECIDED);
    }

    private static Sum of(Value value) {
        if (value instanceof Purchase purchase) {
            return exactly(purchase.total());
        }
        if (value instanceof Measure measure) {
            return of(measure);
        }
        if (value instanceof Series series) {
            Sum sum =
                    of(series.points().stream().map(point -> of(point.value())).toList());
            // However many of its dates are open, it is one amount that somebody has to decide.
            return new Sum(sum.known, sum.isMixed, sum.isRough, sum.isOpen, Math.min(1, sum.undecided));
        }
        if (value instanceof Undecided) {
            return UNDECIDED;
        }
        boolean isNothing = value instanceof Withheld withheld && withheld.reason() == Withheld.Reason.NONE;
        return isNothing ? NOTHING : HIDDEN;
    }

    private static Sum of(Measure measure) {
        Quantity quantity = measure.quantity();
        if (!(quantity instanceof Money money)) {
            return HIDDEN;
        }
        return switch (measure.relation()) {
            case EXACTLY -> exactly(money);
            case ABOUT -> new Sum(Optional.of(money), false, true, false, 0);
            case AT_LEAST, MORE_THAN, BETWEEN -> new Sum(Optional.of(money), false, false, true, 0);
            case AT_MOST, LESS_THAN, IN_THE_ORDER_OF -> HIDDEN;
        };
    }

    private static Sum exactly(Money money) {
        return new Sum(Optional.of(money), false, false, false, 0);
    }

    /** All of them together. */
    public static Sum of(List<Sum> parts) {
        Sum all = NOTHING;
        for (Sum part : parts) {
            boolean mixed = all.isMixed
                    || part.isMixed
                    || (all.known.isPresent()
                            && part.known.isPresent()
                            && !all.known
                                    .get()
                                    .currency()
                                    .equals(part.known.get().currency()));
            Optional<Money> known = mixed
                    ? Optional.empty()
                    : all.known
                            .map(sum -> part.known.map(sum::plus).orElse(sum))
                            .or(part::known);
            all = new Sum(
                    known,
                    mixed,
                    all.isRough || part.isRough,
                    all.isOpen || part.isOpen,
                    all.undecided + part.undecided);
        }
        return all;
    }

    /** True if nothing more can come. */
    public boolean isWhole() {
        return known.isPresent() && !isRough && !isOpen;
    }

    /** The sum as the plan would state it; none if nothing of it is known. */
    public Optional<Measure> measure() {
        Relation relation = isOpen ? Relation.AT_LEAST : isRough ? Relation.ABOUT : Relation.EXACTLY;
        return known.map(money -> new Measure(relation, money, Optional.empty()));
    }

    /** What this sum leaves of an exact total in its currency. */
    public Optional<Measure> leftOf(Money total) {
        Relation relation = isOpen ? Relation.AT_MOST : isRough ? Relation.ABOUT : Relation.EXACTLY;
        return known.filter(money -> money.currency().equals(total.currency()))
                .map(money -> total.plus(money.times(BigDecimal.ONE.negate())))
                .map(left -> new Measure(relation, left, Optional.empty()));
    }
}
