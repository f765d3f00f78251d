package dev.tomster.evaluate;

import dev.tomster.model.Measure;
import dev.tomster.model.Quantity;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * How far an indicator has come on its way to the target.
 *
 * @param actual what it came to, as its aggregation says
 * @param asOf the last day that {@code actual} speaks of
 * @param target what is to be reached in the end, as a value, a bound or a range
 * @param deadline none for a target that holds at any time
 * @param path where it is to be on which day: the start, the stages, the target; empty for a target that holds at any time
 * @param isWayUnknown true if there is a deadline, and nobody knows where the way to it begins
 * @param expected where it is to be on {@code asOf}
 * @param pace the share of the expected way that was made, in percent: 100 is on time, less is behind
 * @param isReached true if the target is reached, or held, by {@code actual}
 * @param missed the stages, or the target, whose day is over and that were not reached on it, by day
 * @param trend none below two whole periods
 * @param forecast none below three whole periods, or without a deadline ahead
 * @param sample how many whole periods trend and forecast rest on
 */
public record Progress(
        Quantity actual,
        LocalDate asOf,
        Measure target,
        Optional<LocalDate> deadline,
        List<PathPoint> path,
        boolean isWayUnknown,
        Quantity expected,
        Optional<BigDecimal> pace,
        boolean isReached,
        List<Missed> missed,
        Optional<Trend> trend,
        Optional<Forecast> forecast,
        int sample) {

    /** Fewer whole periods are a hint, not proof: one unusual month turns the line. */
    public static final int ENOUGH = 6;

    /** Where an indicator is to be on a day. */
    public record PathPoint(LocalDate day, Quantity value) {}

    /** A value that was due on a day, and what it had come to then. */
    public record Missed(LocalDate day, Measure due, Quantity reached) {}

    /** True if the sample is too small to prove anything. */
    public boolean isHint() {
        return sample < ENOUGH;
    }

    /**
     * The slope of the line of least squares through the values of the whole periods.
     *
     * @param perPeriod by how much the value changes from one period to the next
     */
    public record Trend(Quantity perPeriod, Movement movement) {}

    /** Where a trend leads: a change of less than a hundredth of the usual value from one period to the next is none. */
    public enum Movement {
        RISING,
        STEADY,
        FALLING;

        /** The id in the words of documents. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * Where the trend leads on the deadline.
     *
     * @param low the lower end of the prediction interval: four times out of five the value lies within it
     * @param high the upper end
     * @param isReaching true if {@code value} reaches the target
     */
    public record Forecast(Quantity value, Quantity low, Quantity high, boolean isReaching) {}
}
