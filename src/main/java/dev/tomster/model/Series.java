package dev.tomster.model;

import java.util.List;
import java.util.Optional;

/** Dated values: staged targets, quarterly budgets, measured results. */
public record Series(List<Point> points) implements Value {

    /**
     * A value at a date or over a period.
     *
     * @param remark what stands in parentheses behind it
     */
    public record Point(Period period, Value value, Optional<Prose> remark) {}

    @Override
    public <R> R fold(Visitor<R> visitor) {
        return visitor.series(this);
    }
}
