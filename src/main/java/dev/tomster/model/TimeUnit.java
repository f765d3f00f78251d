package dev.tomster.model;

import java.util.Locale;

/** Units of time in which plans count, the shortest first. */
public enum TimeUnit {
    MINUTE,
    HOUR,
    DAY,
    WORKDAY,
    WEEK,
    MONTH,
    QUARTER,
    YEAR;

    /** The id in the vocabulary. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The unit of an id of the vocabulary. */
    public static TimeUnit of(String id) {
        return valueOf(id.toUpperCase(Locale.ROOT));
    }
}
