package dev.tomster.evaluate;

import dev.tomster.model.ItemId;
import dev.tomster.model.Quantity;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The value of an indicator in a period.
 *
 * @param first the first day
 * @param last the last day
 * @param rows how many rows of results, or values in the plan, it rests on
 * @param without the channels that are usually measured and were not in this period: the value speaks of the others
 * @param isWhole false if results reach only into a part of the period: it counts, but not for the trend
 */
public record PeriodValue(
        LocalDate first, LocalDate last, Outcome outcome, long rows, List<ItemId> without, boolean isWhole) {

    /** The value, if there is one. */
    public Optional<Quantity> value() {
        return outcome.quantity();
    }
}
