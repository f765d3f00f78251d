package dev.tomster.evaluate;

import dev.tomster.model.Formula.Operator;
import java.math.BigDecimal;
import java.util.Optional;

/** The four operations. Sums and products are exact, quotients have sixteen digits. */
final class Arithmetic {
    private Arithmetic() {}

    /** What an operation gives; nothing if it would divide by zero. */
    static Optional<BigDecimal> of(Operator operator, BigDecimal left, BigDecimal right) {
        return switch (operator) {
            case PLUS -> Optional.of(left.add(right));
            case MINUS -> Optional.of(left.subtract(right));
            case TIMES -> Optional.of(left.multiply(right, Amounts.PRECISION));
            case DIVIDED_BY -> right.signum() == 0 ? Optional.empty() : Optional.of(Amounts.divide(left, right));
        };
    }
}
