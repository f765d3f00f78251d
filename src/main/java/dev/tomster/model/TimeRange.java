package dev.tomster.model;

import java.time.LocalTime;

/** A range of the day; it crosses midnight if it ends before it begins. */
public record TimeRange(LocalTime from, LocalTime to) implements Value {
    @Override
    public <R> R fold(Visitor<R> visitor) {
        return visitor.timeRange(this);
    }
}
