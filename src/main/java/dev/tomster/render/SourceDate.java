package dev.tomster.render;

import java.time.Instant;

/** The date that files bear inside: no clock goes into them, so the same plan gives the same bytes. */
public final class SourceDate {
    /** An agreed environment variable, in seconds since 1970, for builds that want a date. */
    private static final String VARIABLE = "SOURCE_DATE_EPOCH";

    private SourceDate() {}

    /** The date of the environment, or the first second of 1970. */
    public static Instant get() {
        String seconds = System.getenv(VARIABLE);
        boolean isDate = seconds != null && seconds.matches("\\d{1,12}");
        return Instant.ofEpochSecond(isDate ? Long.parseLong(seconds) : 0);
    }
}
