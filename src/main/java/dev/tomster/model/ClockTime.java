package dev.tomster.model;

import java.time.LocalTime;

/** A time of the day in the plan's time zone. */
public record ClockTime(LocalTime time) implements Value {
    @Override
    public <R> R fold(Visitor<R> visitor) {
        return visitor.clockTime(this);
    }
}
