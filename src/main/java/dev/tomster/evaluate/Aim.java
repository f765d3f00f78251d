package dev.tomster.evaluate;

import dev.tomster.model.Measure;
import dev.tomster.model.Measure.Relation;
import dev.tomster.model.Quantity;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * A value that is aimed at.
 *
 * @param isDown true if less is better
 * @param isKept true if the value is to stay where it is: then it may not be exceeded, either
 */
record Aim(Measure target, boolean isDown, boolean isKept) {

    /** The amount that is to be reached: of a range, the end that comes first. */
    BigDecimal amount() {
        return target.relation() == Relation.BETWEEN && isDown
                ? high().orElse(target.quantity().amount())
                : target.quantity().amount();
    }

    private Optional<BigDecimal> high() {
        return target.high().map(Quantity::amount);
    }

    boolean isReached(BigDecimal value) {
        BigDecimal low = target.quantity().amount();
        return switch (target.relation()) {
            case AT_LEAST -> value.compareTo(low) >= 0;
            case MORE_THAN -> value.compareTo(low) > 0;
            case AT_MOST -> value.compareTo(low) <= 0;
            case LESS_THAN -> value.compareTo(low) < 0;
            case BETWEEN -> isWithin(value, low);
            case EXACTLY, ABOUT, IN_THE_ORDER_OF -> isDown ? value.compareTo(low) <= 0 : value.compareTo(low) >= 0;
        };
    }

    /** Better than a range is reached, too, unless the value is to stay in it. */
    private boolean isWithin(BigDecimal value, BigDecimal low) {
        BigDecimal high = high().orElse(low);
        boolean isAboveLow = value.compareTo(low) >= 0;
        boolean isBelowHigh = value.compareTo(high) <= 0;
        return isKept ? isAboveLow && isBelowHigh : isDown ? isBelowHigh : isAboveLow;
    }

    /** The same aim with another measure. */
    Aim to(Measure other) {
        return new Aim(other, isDown, isKept);
    }
}
