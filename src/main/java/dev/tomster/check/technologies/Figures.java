package dev.tomster.check.technologies;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Numbers as they stand in sentences: rounded to one decimal, which is enough to see what is meant. */
final class Figures {
    private Figures() {}

    static String plain(BigDecimal number) {
        BigDecimal rounded = number.setScale(1, RoundingMode.HALF_UP).stripTrailingZeros();
        return rounded.scale() < 0 ? rounded.setScale(0).toPlainString() : rounded.toPlainString();
    }
}
