package dev.tomster.model;

import java.time.Month;

/** A season; it may cross the end of the year, and a single month is its own first and last. */
public record MonthSpan(Month first, Month last) implements Value {
    @Override
    public <R> R fold(Visitor<R> visitor) {
        return visitor.monthSpan(this);
    }
}
