package dev.tomster.check.technologies;

import dev.tomster.check.rule.Strategy;
import dev.tomster.model.Slot;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/** The hours of the week at which somebody is there to answer, minute by minute from Monday. */
final class Presence {
    private static final int DAY = 24 * 60;
    private static final int WEEK = 7 * DAY;

    private final BitSet minutes = new BitSet(WEEK);

    private Presence(List<Slot> hours) {
        for (Slot slot : hours) {
            for (DayOfWeek day : days(slot)) {
                int from = minute(day, slot.from().orElse(LocalTime.MIDNIGHT));
                int to = slot.to().map(time -> minute(day, time)).orElse(from + DAY);
                // Hours that end before they begin go on into the next day.
                fill(from, to <= from ? to + DAY : to);
            }
        }
    }

    /** The hours that the step states; none if it states none, or only points in time. */
    static Optional<Presence> of(Strategy strategy) {
        List<Slot> hours = strategy.step("technologies").values("hours", Slot.class).stream()
                .filter(slot -> slot.to().isPresent() || slot.from().isEmpty())
                .toList();
        return hours.isEmpty() ? Optional.empty() : Optional.of(new Presence(hours));
    }

    private void fill(int from, int to) {
        minutes.set(from, Math.min(to, WEEK));
        if (to > WEEK) {
            minutes.set(0, to - WEEK);
        }
    }

    private static List<DayOfWeek> days(Slot slot) {
        return slot.days().isEmpty() ? List.of(DayOfWeek.values()) : slot.days();
    }

    private static int minute(DayOfWeek day, LocalTime time) {
        return (day.getValue() - 1) * DAY + time.getHour() * 60 + time.getMinute();
    }

    /** How many hours pass after a post until somebody is there, on the worst of its days. */
    BigDecimal longestWaitAfter(Slot slot) {
        int longest = 0;
        for (DayOfWeek day : days(slot)) {
            int from = minute(day, slot.from().orElse(LocalTime.MIDNIGHT));
            longest = Math.max(longest, waitFrom(from));
        }
        return hours(longest);
    }

    /** The longest time for which nobody is there, in hours. */
    BigDecimal longestAbsence() {
        int longest = 0;
        for (int end = minutes.nextSetBit(0); end >= 0 && end < WEEK; ) {
            int closes = minutes.nextClearBit(end);
            longest = Math.max(longest, waitFrom(closes % WEEK));
            end = closes < WEEK ? minutes.nextSetBit(closes) : -1;
        }
        return hours(longest);
    }

    private int waitFrom(int minute) {
        int next = minutes.nextSetBit(minute);
        return next >= 0 ? next - minute : WEEK - minute + minutes.nextSetBit(0);
    }

    private static BigDecimal hours(int minutes) {
        return BigDecimal.valueOf(minutes).divide(BigDecimal.valueOf(60), MathContext.DECIMAL64);
    }
}
