package dev.tomster.model;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;

/**
 * A day, a month, a quarter or a year.
 *
 * @param first its first day, which for a day is also the last
 */
public record CalendarDate(LocalDate first, Grain grain) implements Moment, Comparable<CalendarDate> {

    /** How long a stretch of the calendar a date names. */
    public enum Grain {
        DAY,
        MONTH,
        QUARTER,
        YEAR
    }

    public static CalendarDate day(LocalDate day) {
        return new CalendarDate(day, Grain.DAY);
    }

    public static CalendarDate month(YearMonth month) {
        return new CalendarDate(month.atDay(1), Grain.MONTH);
    }

    /** A quarter of a year, 1 to 4. */
    public static CalendarDate quarter(int year, int quarter) {
        return new CalendarDate(LocalDate.of(year, Month.of(quarter * 3 - 2), 1), Grain.QUARTER);
    }

    public static CalendarDate year(int year) {
        return new CalendarDate(LocalDate.of(year, Month.JANUARY, 1), Grain.YEAR);
    }

    /** The last day that the date names. */
    public LocalDate last() {
        return switch (grain) {
            case DAY -> first;
            case MONTH -> first.plusMonths(1).minusDays(1);
            case QUARTER -> first.plusMonths(3).minusDays(1);
            case YEAR -> first.plusYears(1).minusDays(1);
        };
    }

    /** 1 to 4. */
    public int quarterOfYear() {
        return (first.getMonthValue() + 2) / 3;
    }

    /** By first day; of two that begin together, the shorter first. */
    @Override
    public int compareTo(CalendarDate other) {
        int byDay = first.compareTo(other.first);
        return byDay != 0 ? byDay : grain.compareTo(other.grain);
    }

    @Override
    public <R> R foldMoment(MomentVisitor<R> visitor) {
        return visitor.calendarDate(this);
    }
}
