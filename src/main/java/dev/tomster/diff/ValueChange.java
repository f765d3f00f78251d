package dev.tomster.diff;

import dev.tomster.model.Entry;
import dev.tomster.model.Period;
import dev.tomster.model.Prose;
import dev.tomster.model.Value;
import java.util.Optional;

/**
 * One value of a fact that came, went, or became another.
 *
 * @param at the date of a dated value; none outside a series
 * @param before none if it came
 * @param after none if it went
 * @param isRemark true if the value is the same and what stands in parentheses behind it is not
 * @param delta if the two can be counted
 * @param strength what it does to the commitment that the fact is
 */
public record ValueChange(
        Optional<Period> at,
        Optional<Entry> before,
        Optional<Entry> after,
        boolean isRemark,
        Optional<Delta> delta,
        Strength strength) {

    ValueChange(Optional<Period> at, Optional<Entry> before, Optional<Entry> after, boolean isRemark) {
        this(at, before, after, isRemark, Optional.empty(), Strength.SAME);
    }

    ValueChange with(Optional<Delta> found, Strength other) {
        return new ValueChange(at, before, after, isRemark, found, other);
    }

    Optional<Value> old() {
        return before.map(Entry::value);
    }

    Optional<Value> young() {
        return after.map(Entry::value);
    }

    /** True if a text was written anew, or only a remark: both sides say something. */
    public boolean isRewording() {
        boolean bothProse = old().filter(Prose.class::isInstance).isPresent()
                && young().filter(Prose.class::isInstance).isPresent();
        return bothProse || isRemark;
    }
}
