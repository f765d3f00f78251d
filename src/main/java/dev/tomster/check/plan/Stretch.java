package dev.tomster.check.plan;

import dev.tomster.check.rule.Strategy;
import dev.tomster.model.CalendarDate;
import dev.tomster.model.Item;
import dev.tomster.model.Moment;
import dev.tomster.model.Period;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The days between which something happens, as far as they are known.
 *
 * @param first none if it is open or not known
 * @param last likewise
 */
record Stretch(Optional<LocalDate> first, Optional<LocalDate> last) {

    /** What a property states, as a period or as a date. */
    static Stretch of(Strategy strategy, Item item, String property) {
        if (item.value(property, Period.class).isPresent()) {
            return new Stretch(strategy.start(item, property), strategy.end(item, property));
        }
        Optional<CalendarDate> date = item.value(property, Moment.class).flatMap(strategy::date);
        return new Stretch(date.map(CalendarDate::first), date.map(CalendarDate::last));
    }

    boolean isAfter(Stretch other) {
        return first.isPresent() && other.last.filter(first.get()::isAfter).isPresent();
    }

    boolean isBefore(Stretch other) {
        return other.isAfter(this);
    }

    /** True if no day of it is known to lie outside. */
    boolean isWithin(Stretch other) {
        return !isAfter(other) && !isBefore(other) && !goesBeyond(other);
    }

    /** True if it begins in time and ends too late. */
    boolean goesBeyond(Stretch other) {
        return !isAfter(other)
                && last.isPresent()
                && other.last.filter(last.get()::isAfter).isPresent();
    }
}
