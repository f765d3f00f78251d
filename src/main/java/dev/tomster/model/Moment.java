package dev.tomster.model;

/** When: a date, a date that hangs on a milestone, without end, or again and again. */
public sealed interface Moment extends Value permits CalendarDate, Ongoing, Recurring, RelativeDate {

    @Override
    default <R> R fold(Value.Visitor<R> visitor) {
        return visitor.moment(this);
    }

    <R> R foldMoment(MomentVisitor<R> visitor);

    /** One answer for each kind of moment. */
    interface MomentVisitor<R> {
        R calendarDate(CalendarDate moment);

        R ongoing(Ongoing moment);

        R recurring(Recurring moment);

        R relativeDate(RelativeDate moment);
    }
}
