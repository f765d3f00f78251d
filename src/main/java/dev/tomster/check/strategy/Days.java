package dev.tomster.check.strategy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A stretch of the calendar.
 *
 * @param last included
 */
record Days(LocalDate first, LocalDate last) {

    long count() {
        return last.toEpochDay() - first.toEpochDay() + 1;
    }

    /** What is left of this stretch when others are taken away, in order of time. */
    List<Days> without(List<Days> others) {
        List<Days> left = new ArrayList<>();
        LocalDate next = first;
        for (Days other :
                others.stream().sorted(Comparator.comparing(Days::first)).toList()) {
            if (other.first.isAfter(last)) {
                break;
            }
            if (other.first.isAfter(next)) {
                left.add(new Days(next, other.first.minusDays(1)));
            }
            next = other.last.isBefore(next) ? next : other.last.plusDays(1);
        }
        if (!next.isAfter(last)) {
            left.add(new Days(next, last));
        }
        return left;
    }
}
