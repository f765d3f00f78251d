package dev.tomster.diff;

import dev.tomster.model.Quantity;
import java.math.BigDecimal;
import java.util.Optional;

/** How far one value lies from another. */
public sealed interface Delta {

    <R> R fold(Visitor<R> visitor);

    /** One answer for each kind of delta. */
    interface Visitor<R> {
        R amount(Amount delta);

        R days(Days delta);
    }

    /** True if nothing lies between the two. */
    boolean isZero();

    /**
     * Between two quantities of the same dimension.
     *
     * @param difference the new amount less the old one; between percentages, points
     * @param percent of the old amount, exact to a tenth; none between percentages, and if the old amount is zero
     */
    record Amount(Quantity difference, Optional<BigDecimal> percent) implements Delta {
        @Override
        public boolean isZero() {
            return difference.amount().signum() == 0;
        }

        @Override
        public <R> R fold(Visitor<R> visitor) {
            return visitor.amount(this);
        }
    }

    /**
     * Between two dates.
     *
     * @param count in days, negative if the new date is the earlier one
     */
    record Days(long count) implements Delta {
        @Override
        public boolean isZero() {
            return count == 0;
        }

        @Override
        public <R> R fold(Visitor<R> visitor) {
            return visitor.days(this);
        }
    }
}
