package dev.tomster.check.rule;

import dev.tomster.model.Measure;
import dev.tomster.model.TimeSpan;
import dev.tomster.model.Value;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;

/** Durations in hours, where they are short enough to be counted so. */
public final class Hours {
    private static final BigDecimal MINUTES = BigDecimal.valueOf(60);

    private Hours() {}

    /** The longest that a duration allows; none for workdays, which leave out the time when nobody is there. */
    public static Optional<BigDecimal> most(Value value) {
        return longest(value).flatMap(span -> switch (span.unit()) {
            case MINUTE -> Optional.of(span.amount().divide(MINUTES, MathContext.DECIMAL64));
            case HOUR -> Optional.of(span.amount());
            case DAY -> Optional.of(span.amount().multiply(BigDecimal.valueOf(24)));
            case WEEK -> Optional.of(span.amount().multiply(BigDecimal.valueOf(168)));
            default -> Optional.empty();
        });
    }

    /** The longest that a duration allows, without its bound. */
    public static Optional<TimeSpan> longest(Value value) {
        return value instanceof Measure measure && measure.high().orElse(measure.quantity()) instanceof TimeSpan span
                ? Optional.of(span)
                : Optional.empty();
    }
}
