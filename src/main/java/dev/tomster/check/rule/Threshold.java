package dev.tomster.check.rule;

import dev.tomster.model.Cadence;
import dev.tomster.model.Measure;
import dev.tomster.model.Value;
import java.math.BigDecimal;
import java.util.Optional;

/** A threshold that a plan sets, as the number that rules compare with: a cadence counts by the week. */
final class Threshold {
    private Threshold() {}

    static Optional<BigDecimal> number(Value value) {
        if (value instanceof Cadence cadence) {
            return Frequency.ofWeek(cadence).map(Frequency::most);
        }
        if (value instanceof Measure measure) {
            return Optional.of(measure.high().orElse(measure.quantity()).amount());
        }
        return Optional.empty();
    }
}
