package dev.tomster.check.target;

import dev.tomster.model.Item;
import dev.tomster.model.Measure;
import dev.tomster.model.Quantity;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * How old the people of an audience are.
 *
 * @param least in years; zero if only a bound above is stated
 * @param most {@link #OLDEST} if only a bound below is stated
 */
record AgeRange(BigDecimal least, BigDecimal most) {
    /** An age that hardly anybody passes. */
    static final BigDecimal OLDEST = BigDecimal.valueOf(100);

    /** The age that an audience states, if it is known in years. */
    static Optional<AgeRange> of(Item audience) {
        return audience.value("age", Measure.class).flatMap(AgeRange::of);
    }

    private static Optional<AgeRange> of(Measure age) {
        BigDecimal first = age.quantity().amount();
        return switch (age.relation()) {
            case EXACTLY, ABOUT, BETWEEN ->
                Optional.of(new AgeRange(first, age.high().map(Quantity::amount).orElse(first)));
            case AT_LEAST -> Optional.of(new AgeRange(first, OLDEST.max(first)));
            case MORE_THAN -> Optional.of(new AgeRange(first.add(BigDecimal.ONE), OLDEST.max(first)));
            case AT_MOST -> Optional.of(new AgeRange(BigDecimal.ZERO, first));
            case LESS_THAN -> Optional.of(new AgeRange(BigDecimal.ZERO, first.subtract(BigDecimal.ONE)));
            case IN_THE_ORDER_OF -> Optional.empty();
        };
    }

    /** Years between the youngest and the oldest. */
    BigDecimal span() {
        return most.subtract(least);
    }
}
