package dev.tomster.evaluate;

import dev.tomster.model.Quantity;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * Tells the numbers of an indicator as quantities.
 *
 * @param unit percent, money or duration; none for a number of things
 * @param dimension of what kind the numbers are
 * @param currency of amounts of money
 * @param isHundredfold true if the formula multiplies by a hundred itself
 */
record Teller(
        Optional<String> unit,
        Dimension dimension,
        Optional<Quantity> like,
        Optional<String> currency,
        boolean isHundredfold) {

    Outcome outcome(Result<BigDecimal> result) {
        if (result.value().isPresent()) {
            return new Outcome.Measured(quantity(result.value().get()));
        }
        return result.why().<Outcome>map(Outcome.NotMeasurable::new).orElseGet(Outcome.Missing::new);
    }

    Quantity quantity(BigDecimal number) {
        boolean isPercent = unit.equals(Optional.of("percent"));
        BigDecimal share = isPercent && isHundredfold ? number.movePointLeft(2) : number;
        return Amounts.quantity(share, unit, like, currency);
    }

    /** True for rates, delays and prices, which do not add up over time. */
    boolean isOfEachThing() {
        return dimension.isRatio() || dimension.time() != 0;
    }
}
