package dev.tomster.kpi;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A metric of the library: what one column of results holds.
 *
 * @param id its name in every plan, as the columns of files are compared: {@code watch time}
 * @param isNeverNegative true if a value below zero is a mistake
 * @param parts the metrics that it is the sum of where it has no column of its own
 * @param level for a start: the level whose last value before the period it is, where it has no column of its own
 */
public record KnownMetric(
        String id, Kind kind, Unit unit, boolean isNeverNegative, List<String> parts, Optional<String> level) {

    /** What several values come to. */
    public enum Kind {
        /** Things that happen: values add up over days and over channels. */
        FLOW,
        /** A state: the last value counts; channels add up. */
        LEVEL,
        /** A state at the beginning of a period: the first value counts; channels add up. */
        START,
        /** People, each counted once: neither days nor channels add up. */
        PEOPLE,
        /** A value of each case: only a mean, a median or the like says something of several. */
        EACH;

        static Kind of(String id) {
            return valueOf(id.toUpperCase(Locale.ROOT));
        }
    }

    /** What a bare number means. */
    public enum Unit {
        COUNT,
        MONEY,
        DURATION,
        MONEY_PER_COUNT;

        static Unit of(String id) {
            return valueOf(id.replace(' ', '_').toUpperCase(Locale.ROOT));
        }
    }
}
