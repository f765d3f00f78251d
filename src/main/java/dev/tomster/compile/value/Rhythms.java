package dev.tomster.compile.value;

import dev.tomster.model.Cadence;
import dev.tomster.model.Measure;
import dev.tomster.model.Rhythm;
import dev.tomster.model.Slot;
import dev.tomster.model.TimeSpan;
import dev.tomster.model.TimeUnit;
import dev.tomster.model.Value;
import java.util.Map;
import java.util.Optional;

/** Reads how often something recurs: {@code month}, {@code every 2 weeks}, {@code monthly}, {@code 2/month}, days. */
final class Rhythms {
    private static final Map<String, TimeUnit> ADVERBS = Map.of(
            "daily", TimeUnit.DAY,
            "weekly", TimeUnit.WEEK,
            "monthly", TimeUnit.MONTH,
            "quarterly", TimeUnit.QUARTER,
            "yearly", TimeUnit.YEAR);

    private Rhythms() {}

    static Optional<? extends Value> rhythm(Phrase phrase, ValueContext context) {
        Optional<Cadence> rate =
                Cadences.begins(phrase, context) ? Cadences.cadence(phrase, context) : Optional.empty();
        if (rate.isPresent() && !isPlain(phrase, context)) {
            return rate;
        }
        Cursor cursor = new Cursor(phrase);
        boolean every = takeEvery(cursor, context);
        Optional<Slot> days = days(cursor.rest(), context);
        if (days.isPresent()) {
            return days;
        }
        Optional<Rhythm> rhythm = every ? takeInterval(cursor, context) : takePlain(cursor, context);
        return rhythm.filter(found -> Leftover.none(cursor, context));
    }

    /** True for what {@link #take} reads, too: every week is a rhythm rather than once a week. */
    private static boolean isPlain(Phrase phrase, ValueContext context) {
        return take(new Cursor(phrase), context.silent()).isPresent();
    }

    private static Optional<Rhythm> takePlain(Cursor cursor, ValueContext context) {
        return takeAdverb(cursor, context).or(() -> takeInterval(cursor, context));
    }

    /** Days of the week, perhaps with a time; a bare time says nothing of days. */
    private static Optional<Slot> days(Phrase phrase, ValueContext context) {
        boolean onDays = Times.takeDays(new Cursor(phrase), context).isPresent();
        return onDays ? Times.slot(phrase, context) : Optional.empty();
    }

    /** Takes {@code every 2 weeks} or {@code monthly}, never a bare interval; leaves the cursor where it is otherwise. */
    static Optional<Rhythm> take(Cursor cursor, ValueContext context) {
        int start = cursor.position();
        Optional<Rhythm> rhythm =
                takeEvery(cursor, context) ? takeInterval(cursor, context) : takeAdverb(cursor, context);
        if (rhythm.isEmpty()) {
            cursor.moveTo(start);
        }
        return rhythm;
    }

    private static boolean takeEvery(Cursor cursor, ValueContext context) {
        int start = cursor.position();
        boolean every = cursor.skipSpaces().take(context.lexicon().words()).equals(Optional.of("every"));
        cursor.moveTo(every ? cursor.position() : start);
        return every;
    }

    private static Optional<Rhythm> takeAdverb(Cursor cursor, ValueContext context) {
        int start = cursor.position();
        Optional<TimeUnit> unit =
                cursor.skipSpaces().take(context.lexicon().words()).map(ADVERBS::get);
        cursor.moveTo(unit.isPresent() ? cursor.position() : start);
        return unit.map(found -> Rhythm.of(TimeSpan.of(1, found)));
    }

    /** {@code week}, {@code 2 weeks}, {@code 2..4 weeks} */
    static Optional<Rhythm> takeInterval(Cursor cursor, ValueContext context) {
        Optional<TimeUnit> unit =
                cursor.skipSpaces().take(context.lexicon().units()).map(TimeUnit::of);
        if (unit.isPresent()) {
            return unit.map(found -> Rhythm.of(TimeSpan.of(1, found)));
        }
        int start = cursor.position();
        Optional<Measure> measure =
                Quantities.takeMeasure(cursor, context).filter(found -> found.quantity() instanceof TimeSpan);
        cursor.moveTo(measure.isPresent() ? cursor.position() : start);
        return measure.map(Rhythm::new);
    }
}
