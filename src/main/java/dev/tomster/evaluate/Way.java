package dev.tomster.evaluate;

import dev.tomster.model.Measure;
import dev.tomster.model.Quantity;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * From where to where an indicator is to go, and by when: straight from the start to each stage and to the target. A sum
 * starts at nothing on the first day of the plan, everything else at its baseline.
 *
 * @param points by day; empty for a target that holds at any time
 */
record Way(List<Progress.PathPoint> points) {
    private static final Way STANDING = new Way(List.of());

    /**
     * The way of an indicator.
     *
     * @param start the first day; none if nobody knows it
     * @param from where it starts; none if nobody knows
     * @param aim the last of the dues
     */
    static Way of(Optional<LocalDate> start, Optional<Quantity> from, List<Targets.Due> dues, Aim aim) {
        boolean isDated = dues.stream().allMatch(due -> due.day().isPresent());
        boolean isThere =
                from.filter(quantity -> aim.isReached(quantity.amount())).isPresent();
        if (!isDated || start.isEmpty() || from.isEmpty() || aim.isKept() || isThere) {
            return STANDING;
        }
        List<Progress.PathPoint> points = new ArrayList<>();
        // A day counts when it is over: the way begins on the evening before the first one.
        points.add(new Progress.PathPoint(start.get().minusDays(1), from.get()));
        for (Targets.Due due : dues) {
            LocalDate day = due.day().orElseThrow();
            if (day.isAfter(points.get(points.size() - 1).day())) {
                points.add(new Progress.PathPoint(day, end(aim, due.measure())));
            }
        }
        return points.size() < 2 ? STANDING : new Way(List.copyOf(points));
    }

    private static Quantity end(Aim aim, Measure measure) {
        return measure.quantity().withAmount(aim.to(measure).amount());
    }

    boolean isStanding() {
        return points.isEmpty();
    }

    Quantity start() {
        return points.get(0).value();
    }

    /** Where the way is on a day: behind its end, at its end. */
    Quantity on(LocalDate day) {
        Progress.PathPoint before = points.get(0);
        for (Progress.PathPoint point : points) {
            if (!day.isAfter(point.day())) {
                return between(before, point, day);
            }
            before = point;
        }
        return before.value();
    }

    private static Quantity between(Progress.PathPoint one, Progress.PathPoint other, LocalDate day) {
        long whole = ChronoUnit.DAYS.between(one.day(), other.day());
        long part = Math.max(0, ChronoUnit.DAYS.between(one.day(), day));
        BigDecimal step = other.value().amount().subtract(one.value().amount());
        return whole == 0 || part >= whole
                ? other.value()
                : one.value()
                        .withAmount(one.value()
                                .amount()
                                .add(Amounts.divide(
                                        step.multiply(BigDecimal.valueOf(part)), BigDecimal.valueOf(whole))));
    }
}
