package dev.tomster.evaluate;

import dev.tomster.model.TimeUnit;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;

/** How long the periods are in which an indicator is computed, the shortest first. Weeks begin on Monday. */
public enum Grain {
    DAY(1),
    WEEK(7),
    MONTH(31),
    QUARTER(92),
    YEAR(366);

    private final int longest;

    Grain(int longest) {
        this.longest = longest;
    }

    /** The period in which something is counted that recurs in a unit of time. */
    static Grain of(TimeUnit unit) {
        return switch (unit) {
            case MINUTE, HOUR, DAY, WORKDAY -> DAY;
            case WEEK -> WEEK;
            case MONTH -> MONTH;
            case QUARTER -> QUARTER;
            case YEAR -> YEAR;
        };
    }

    /** The shortest period that a stretch of days fits into. */
    static Grain around(LocalDate first, LocalDate last) {
        long days = ChronoUnit.DAYS.between(first, last) + 1;
        for (Grain grain : values()) {
            if (days <= grain.longest) {
                return grain;
            }
        }
        return YEAR;
    }

    /** The first day of the period that holds a day. */
    public LocalDate start(LocalDate day) {
        return switch (this) {
            case DAY -> day;
            case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            case MONTH -> day.withDayOfMonth(1);
            case QUARTER -> LocalDate.of(day.getYear(), (day.getMonthValue() - 1) / 3 * 3 + 1, 1);
            case YEAR -> day.withDayOfYear(1);
        };
    }

    /** The first day of the period after the one that begins on a day. */
    public LocalDate next(LocalDate start) {
        return switch (this) {
            case DAY -> start.plusDays(1);
            case WEEK -> start.plusWeeks(1);
            case MONTH -> start.plusMonths(1);
            case QUARTER -> start.plusMonths(3);
            case YEAR -> start.plusYears(1);
        };
    }

    /** The last day of the period that begins on a day. */
    public LocalDate last(LocalDate start) {
        return next(start).minusDays(1);
    }

    /** The id of the unit of time in the vocabulary. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
