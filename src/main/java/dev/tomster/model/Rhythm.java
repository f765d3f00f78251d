package dev.tomster.model;

import java.math.BigDecimal;

/**
 * How often something recurs: every month, every two weeks, every two to four weeks.
 *
 * @param interval a time span, or a range or bound of time spans
 */
public record Rhythm(Measure interval) implements Value {

    /** Exactly every so often. */
    public static Rhythm of(TimeSpan interval) {
        return new Rhythm(Measure.exactly(interval));
    }

    /** The unit of time that it recurs in, if that is all there is to say: every week. */
    public boolean isOneUnit() {
        return interval.relation() == Measure.Relation.EXACTLY
                && interval.quantity().amount().compareTo(BigDecimal.ONE) == 0;
    }

    /** The unit of the interval, the second end's if it has two. */
    public TimeUnit unit() {
        return ((TimeSpan) interval.high().orElse(interval.quantity())).unit();
    }

    @Override
    public <R> R fold(Visitor<R> visitor) {
        return visitor.rhythm(this);
    }
}
