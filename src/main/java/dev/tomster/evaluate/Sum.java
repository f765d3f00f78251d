package dev.tomster.evaluate;

import java.math.BigDecimal;

/** An exact sum. Whole numbers, which most results are, are added without an object for each of a million rows. */
final class Sum {
    /** Digits that surely fit into a {@code long}. */
    private static final int MOST_DIGITS = 18;

    private BigDecimal others = BigDecimal.ZERO;
    private long whole;

    void add(BigDecimal value) {
        if (value.scale() != 0 || value.precision() > MOST_DIGITS) {
            others = others.add(value);
            return;
        }
        long number = value.longValueExact();
        long next = whole + number;
        boolean isOver = ((whole ^ next) & (number ^ next)) < 0;
        if (isOver) {
            others = value();
        }
        whole = isOver ? number : next;
    }

    BigDecimal value() {
        return others.add(BigDecimal.valueOf(whole));
    }
}
