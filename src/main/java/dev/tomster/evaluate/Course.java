package dev.tomster.evaluate;

import java.util.List;
import java.util.Optional;

/**
 * The values of an indicator in the order of time.
 *
 * @param grain how long the periods are
 * @param periods from the first that has a result, or that the plan begins with, to the last; those between without a
 *     result are there as missing
 * @param toDate what the periods come to together, as the aggregation says: the value that is held against the target
 */
public record Course(Grain grain, List<PeriodValue> periods, Outcome toDate) {

    /** A course in which nothing was measured. */
    static Course empty(Grain grain) {
        return new Course(grain, List.of(), new Outcome.Missing());
    }

    /** The last period that has a value. */
    public Optional<PeriodValue> latest() {
        return periods.stream().filter(period -> period.value().isPresent()).reduce((first, last) -> last);
    }
}
