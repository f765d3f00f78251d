package dev.tomster.view;

import dev.tomster.view.Chart.Stretch;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * What a picture of time spans, in whole months.
 *
 * @param first the first day of a month
 * @param last the last day of a month
 */
record Timespan(LocalDate first, LocalDate last) {
    /** So many ticks have room for their names. */
    private static final int MOST_TICKS = 16;

    /** The whole months that hold both days. */
    static Timespan around(LocalDate first, LocalDate last) {
        return new Timespan(YearMonth.from(first).atDay(1), YearMonth.from(last).atEndOfMonth());
    }

    /** Where the beginning of a day stands, from 0 to 1. */
    double at(LocalDate day) {
        double days = ChronoUnit.DAYS.between(first, last) + 1.0;
        return Math.min(1, Math.max(0, ChronoUnit.DAYS.between(first, day) / days));
    }

    boolean overlaps(LocalDate from, LocalDate to) {
        return !from.isAfter(last) && !to.isBefore(first);
    }

    /** Months, quarters or years, whichever have room for their names. */
    List<Stretch> ticks(Format format) {
        int months = months();
        if (months <= MOST_TICKS) {
            return stretches(1, format::shortMonthName);
        }
        if (months <= MOST_TICKS * 3 - 2) {
            return stretches(3, format::quarterName);
        }
        return years(months / (12 * MOST_TICKS) + 1);
    }

    /** The years above the ticks; none if the ticks are years. */
    List<Stretch> bands() {
        return months() <= MOST_TICKS * 3 - 2 ? years(1) : List.of();
    }

    private int months() {
        return (int) ChronoUnit.MONTHS.between(first, last) + 1;
    }

    private List<Stretch> years(int step) {
        List<Stretch> years = new ArrayList<>();
        for (int year = first.getYear(); year <= last.getYear(); year += step) {
            years.add(stretch(Integer.toString(year), LocalDate.of(year, 1, 1), LocalDate.of(year + step, 1, 1)));
        }
        return years;
    }

    private interface Namer {
        String name(LocalDate date);
    }

    private List<Stretch> stretches(int step, Namer namer) {
        List<Stretch> ticks = new ArrayList<>();
        LocalDate start = first.withMonth((first.getMonthValue() - 1) / step * step + 1);
        for (LocalDate tick = start; !tick.isAfter(last); tick = tick.plusMonths(step)) {
            ticks.add(stretch(namer.name(tick), tick, tick.plusMonths(step)));
        }
        return ticks;
    }

    private Stretch stretch(String label, LocalDate from, LocalDate to) {
        return new Stretch(label, at(from), at(to));
    }
}
