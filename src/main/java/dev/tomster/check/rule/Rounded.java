package dev.tomster.check.rule;

import dev.tomster.model.Count;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** Numbers as they stand in sentences: one decimal is enough to see what is meant. */
public final class Rounded {
    private Rounded() {}

    public static Count of(BigDecimal number) {
        return new Count(number.setScale(1, RoundingMode.HALF_UP));
    }
}
