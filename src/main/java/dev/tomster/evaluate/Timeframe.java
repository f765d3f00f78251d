package dev.tomster.evaluate;

import dev.tomster.model.CalendarDate;
import dev.tomster.model.Code;
import dev.tomster.model.Milestones;
import dev.tomster.model.Moment;
import dev.tomster.model.Period;
import dev.tomster.model.Plan;
import dev.tomster.model.RelativeDate;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The days of which results count.
 *
 * @param first the first day of the plan; long ago if it does not say
 * @param last the last day of the plan; far ahead if it does not say
 * @param until the last day of which results count
 */
record Timeframe(LocalDate first, LocalDate last, LocalDate until) {
    private static final LocalDate LONG_AGO = LocalDate.of(1, 1, 1);
    private static final LocalDate FAR_AHEAD = LocalDate.of(9999, 12, 31);

    static Timeframe of(Plan plan, Optional<LocalDate> until) {
        Optional<Period> period = plan.step("plan").flatMap(header -> header.value("period", Period.class));
        LocalDate first = period.flatMap(Period::start)
                .flatMap(moment -> date(plan, moment))
                .map(CalendarDate::first)
                .orElse(LONG_AGO);
        LocalDate last = period.flatMap(Period::end)
                .flatMap(moment -> date(plan, moment))
                .map(CalendarDate::last)
                .orElse(FAR_AHEAD);
        return new Timeframe(
                first, last, until.filter(day -> day.isBefore(last)).orElse(last));
    }

    /** The date of a moment, if it has one that is known. */
    static Optional<CalendarDate> date(Plan plan, Moment moment) {
        if (moment instanceof RelativeDate relative) {
            return new Milestones(plan).dateOf(relative);
        }
        return moment instanceof CalendarDate date ? Optional.of(date) : Optional.empty();
    }

    /** The currency of amounts that name none. */
    static Optional<String> currency(Plan plan) {
        return plan.step("plan")
                .flatMap(header -> header.value("currency", Code.class))
                .map(Code::text);
    }

    boolean hasStart() {
        return !first.equals(LONG_AGO);
    }

    Optional<LocalDate> end() {
        return last.equals(FAR_AHEAD) ? Optional.empty() : Optional.of(last);
    }

    /** True for days that the plan speaks of. */
    boolean isInPlan(LocalDate from, LocalDate to) {
        return !from.isBefore(first) && !to.isAfter(last);
    }

    /** True for days of which results count. */
    boolean holds(LocalDate from, LocalDate to) {
        return isInPlan(from, to) && !to.isAfter(until);
    }
}
