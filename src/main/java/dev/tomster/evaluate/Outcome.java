package dev.tomster.evaluate;

import dev.tomster.model.Quantity;
import java.util.Optional;

/** What came of computing a value. Nothing measured is not zero, and what cannot be computed is no number. */
public sealed interface Outcome {

    /** The value, if there is one. */
    default Optional<Quantity> quantity() {
        return this instanceof Measured measured ? Optional.of(measured.value()) : Optional.empty();
    }

    /** Why it cannot be computed, if something was measured. */
    default Optional<Reason> obstacle() {
        return this instanceof NotMeasurable not ? Optional.of(not.why()) : Optional.empty();
    }

    record Measured(Quantity value) implements Outcome {}

    /** Nothing was measured. */
    record Missing() implements Outcome {}

    /** Something was measured of which no value can be computed: a division by zero, units that do not fit. */
    record NotMeasurable(Reason why) implements Outcome {}
}
