package dev.tomster.evaluate;

import java.math.BigDecimal;
import java.util.List;

/** What the values of several periods come to, in the order of time. */
final class OverTime {
    private OverTime() {}

    /**
     * Their sum, mean, median or last.
     *
     * @param aggregation the id in the vocabulary
     */
    static Result<BigDecimal> of(String aggregation, List<BigDecimal> values) {
        if (values.isEmpty()) {
            return Result.missing();
        }
        BigDecimal sum = values.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        return Result.of(
                switch (aggregation) {
                    case "sum" -> sum;
                    case "mean" -> Amounts.divide(sum, BigDecimal.valueOf(values.size()));
                    case "median" -> Pool.median(values);
                    default -> values.get(values.size() - 1);
                });
    }
}
