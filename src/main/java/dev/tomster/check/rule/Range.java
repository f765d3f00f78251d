package dev.tomster.check.rule;

import dev.tomster.model.Measure;
import dev.tomster.model.Purchase;
import dev.tomster.model.Value;
import dev.tomster.model.Withheld;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * What is certain of an amount: a statement such as "at most 500" is neither 500 nor unknown.
 *
 * @param low what it comes to at least; amounts of plans are never negative
 * @param high what it comes to at most; none if that is not known
 */
public record Range(BigDecimal low, Optional<BigDecimal> high) {
    /** An amount of which nothing is known. */
    public static final Range UNKNOWN = new Range(BigDecimal.ZERO, Optional.empty());

    public static Range exactly(BigDecimal amount) {
        return new Range(amount, Optional.of(amount));
    }

    /** The amount that a value states, in its own unit. */
    public static Range of(Value value) {
        if (value instanceof Purchase purchase) {
            return exactly(purchase.total().amount());
        }
        if (value instanceof Measure measure) {
            return of(measure);
        }
        boolean isNothing = value instanceof Withheld withheld && withheld.reason() == Withheld.Reason.NONE;
        return isNothing ? exactly(BigDecimal.ZERO) : UNKNOWN;
    }

    private static Range of(Measure measure) {
        BigDecimal amount = measure.quantity().amount();
        return switch (measure.relation()) {
            case EXACTLY -> exactly(amount);
            case AT_LEAST, MORE_THAN -> new Range(amount, Optional.empty());
            case AT_MOST, LESS_THAN -> new Range(BigDecimal.ZERO, Optional.of(amount));
            case BETWEEN ->
                new Range(
                        amount,
                        Optional.of(measure.high().orElse(measure.quantity()).amount()));
            case ABOUT, IN_THE_ORDER_OF -> UNKNOWN;
        };
    }

    /** Both together. */
    public Range plus(Range other) {
        return new Range(low.add(other.low), high.flatMap(mine -> other.high.map(mine::add)));
    }
}
