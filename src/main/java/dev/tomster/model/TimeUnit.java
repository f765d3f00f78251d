package dev.tomster.model;

import java.util.Locale;
import java.util.Optional;

/** Units of time in which plans count, the shortest first. */
public enum TimeUnit {
    MINUTE(Scale.CLOCK, 1),
    HOUR(Scale.CLOCK, 60),
    DAY(Scale.CLOCK, 1_440),
    WORKDAY(Scale.WORK, 1),
    WEEK(Scale.CLOCK, 10_080),
    MONTH(Scale.CALENDAR, 1),
    QUARTER(Scale.CALENDAR, 3),
    YEAR(Scale.CALENDAR, 12);

    /** Units of one scale are multiples of each other, whatever the date. */
    private enum Scale {
        CLOCK,
        WORK,
        CALENDAR
    }

    private final Scale scale;
    private final int length;

    TimeUnit(Scale scale, int length) {
        this.scale = scale;
        this.length = length;
    }

    /** How many of a shorter unit this one has; empty if that depends on the date. */
    Optional<Integer> count(TimeUnit shorter) {
        return scale == shorter.scale && length % shorter.length == 0
                ? Optional.of(length / shorter.length)
                : Optional.empty();
    }

    /** The id in the vocabulary. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The unit of an id of the vocabulary. */
    public static TimeUnit of(String id) {
        return valueOf(id.toUpperCase(Locale.ROOT));
    }
}
