package dev.tomster.model;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/**
 * A time of the week, in the plan's time zone.
 *
 * @param days the days of the week; empty for every day
 * @param from when it begins; none for the whole day
 * @param to when it ends; none for a point in time
 */
public record Slot(List<DayOfWeek> days, Optional<LocalTime> from, Optional<LocalTime> to) implements Value {
    @Override
    public <R> R fold(Visitor<R> visitor) {
        return visitor.slot(this);
    }
}
