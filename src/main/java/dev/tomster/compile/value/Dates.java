package dev.tomster.compile.value;

import dev.tomster.diagnostic.Finding;
import dev.tomster.diagnostic.Message;
import dev.tomster.model.CalendarDate;
import dev.tomster.model.ItemId;
import dev.tomster.model.Moment;
import dev.tomster.model.Ongoing;
import dev.tomster.model.Period;
import dev.tomster.model.Recurring;
import dev.tomster.model.RelativeDate;
import dev.tomster.model.Rhythm;
import dev.tomster.model.TimeSpan;
import dev.tomster.model.Value;
import dev.tomster.vocabulary.Property;
import dev.tomster.vocabulary.Shape;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads dates, dates that hang on milestones, and periods. */
final class Dates {
    private static final Pattern CALENDAR = Pattern.compile("(\\d{4})(?:-(?:(\\d{2})(?:-(\\d{2}))?|[QTqt]([1-4])))?");
    private static final Pattern BY_HAND = Pattern.compile("\\d{1,2}([/.-]\\d{1,2}[/.-]\\d{4}|[/.]\\d{1,2}[/.]\\d{2})");
    private static final Pattern RELATIVE = Pattern.compile(
            "([\\p{L}][\\p{L}\\p{M}\\p{N}_.-]*)(?:[ \\u00A0\\u202F]+([+\\u2212\\u2013-])[ \\u00A0\\u202F]+(.+))?");
    private static final List<String> MILESTONE = List.of("milestone");

    private Dates() {}

    private static final Property DATE = new Property("date", Shape.DATE, List.of(), false);

    /** A date within another value; reported if the phrase names none. */
    static Optional<CalendarDate> read(Phrase phrase, ValueContext context) {
        ValueContext own = context.reading(DATE);
        Optional<CalendarDate> date = date(phrase, own);
        if (date.isEmpty()) {
            own.refuse(phrase);
            context.excuse();
        }
        return date;
    }

    static Optional<CalendarDate> date(Phrase phrase, ValueContext context) {
        Matcher matcher = CALENDAR.matcher(phrase.text());
        if (!matcher.matches()) {
            return misspelt(phrase, context);
        }
        int year = Integer.parseInt(matcher.group(1));
        try {
            if (matcher.group(4) != null) {
                return Optional.of(CalendarDate.quarter(year, Integer.parseInt(matcher.group(4))));
            }
            if (matcher.group(2) == null) {
                return Optional.of(CalendarDate.year(year));
            }
            YearMonth month = YearMonth.of(year, Integer.parseInt(matcher.group(2)));
            return Optional.of(
                    matcher.group(3) == null
                            ? CalendarDate.month(month)
                            : CalendarDate.day(month.atDay(Integer.parseInt(matcher.group(3)))));
        } catch (DateTimeException e) {
            return report(phrase, "calendar", Message.of("value-date.calendar.help"), context);
        }
    }

    /** A date as people write it by hand, with the form that can be read. */
    private static Optional<CalendarDate> misspelt(Phrase phrase, ValueContext context) {
        List<String> forms =
                BY_HAND.matcher(phrase.text()).matches() ? WrittenDates.forms(phrase.text(), context) : List.of();
        return forms.isEmpty() ? Optional.empty() : report(phrase, "order", ValueContext.write(forms), context);
    }

    private static Optional<CalendarDate> report(Phrase phrase, String wording, Message help, ValueContext context) {
        context.report(Finding.of(ValueRules.of(Shape.DATE), phrase.span())
                .worded(wording)
                .with("text", phrase.text())
                .help(help));
        return Optional.empty();
    }

    static Optional<? extends Moment> moment(Phrase phrase, ValueContext context) {
        String text = phrase.text();
        if (!text.isEmpty() && Character.isDigit(text.charAt(0))) {
            return date(phrase, context);
        }
        if (context.lexicon().words().id(text).equals(Optional.of("ongoing"))) {
            return Optional.of(new Ongoing());
        }
        Cursor cursor = new Cursor(phrase);
        Optional<Rhythm> rhythm = Rhythms.take(cursor, context);
        if (rhythm.isPresent()) {
            return rhythm.filter(found -> Leftover.none(cursor, context)).map(Recurring::new);
        }
        Matcher matcher = RELATIVE.matcher(text);
        return matcher.matches() ? relative(matcher, phrase, context) : Optional.empty();
    }

    /** The end of a period: it happens once. */
    private static Optional<? extends Moment> end(Phrase phrase, ValueContext context) {
        return moment(phrase, context).filter(found -> !(found instanceof Recurring));
    }

    private static Optional<RelativeDate> relative(Matcher matcher, Phrase phrase, ValueContext context) {
        Optional<TimeSpan> offset = Optional.empty();
        if (matcher.group(3) != null) {
            Cursor cursor = new Cursor(phrase.part(matcher.start(3), matcher.end(3)));
            offset = Quantities.takeQuantity(cursor, context)
                    .filter(TimeSpan.class::isInstance)
                    .map(TimeSpan.class::cast)
                    .filter(found -> Leftover.none(cursor, context));
            if (offset.isEmpty()) {
                return Optional.empty();
            }
        }
        int sign = "+".equals(matcher.group(2)) ? 1 : matcher.group(2) == null ? 0 : -1;
        Optional<TimeSpan> distance = offset;
        Optional<ItemId> milestone = References.one(phrase.part(0, matcher.end(1)), MILESTONE, context);
        return milestone.map(id -> new RelativeDate(id, sign, distance));
    }

    /** A relative date if it has the shape of one, a condition in words otherwise. */
    static Optional<? extends Value> condition(Phrase phrase, ValueContext context) {
        String text = phrase.text();
        String words = Lists.bare(text);
        boolean relative = words.equals(text) && isRelative(phrase, context);
        return relative ? moment(phrase, context) : Optional.of(context.prose(words, phrase.span()));
    }

    /** Written like a date, whether or not the calendar has it. */
    static boolean isCalendar(Phrase phrase) {
        return CALENDAR.matcher(phrase.text()).matches();
    }

    /** A single name, or a name with a duration behind a sign. */
    static boolean isRelative(Phrase phrase, ValueContext context) {
        Matcher matcher = RELATIVE.matcher(phrase.text());
        return (matcher.matches() && matcher.group(3) == null) || isOffset(phrase, context);
    }

    /** A name with a duration behind a sign. */
    static boolean isOffset(Phrase phrase, ValueContext context) {
        Matcher matcher = RELATIVE.matcher(phrase.text());
        if (!matcher.matches() || matcher.group(3) == null) {
            return false;
        }
        Cursor cursor = new Cursor(phrase.part(matcher.start(3), matcher.end(3)));
        return Quantities.takeQuantity(cursor, context).isPresent();
    }

    static Optional<Period> period(Phrase phrase, ValueContext context) {
        Optional<Ranges.Ends> ends =
                Ranges.split(phrase, context).filter(found -> !isWrittenOtherwise(phrase, found, context));
        if (ends.isEmpty()) {
            return date(phrase, context).map(Period::of);
        }
        Phrase from = ends.get().first();
        Phrase to = ends.get().second();
        Optional<? extends Moment> start = from.isEmpty() ? Optional.empty() : end(from, context);
        Optional<? extends Moment> end = to.isEmpty() ? Optional.empty() : end(to, context);
        boolean startIsBad = start.isEmpty() && !from.isEmpty();
        boolean endIsBad = end.isEmpty() && !to.isEmpty();
        if (startIsBad || endIsBad || (from.isEmpty() && to.isEmpty())) {
            return Optional.empty();
        }
        return inOrder(new Period(start.map(m -> m), end.map(m -> m)), phrase, context);
    }

    /** A period as people write it, which has to be written in another form; without dots its ends are not certain. */
    private static boolean isWrittenOtherwise(Phrase phrase, Ranges.Ends ends, ValueContext context) {
        if (phrase.text().contains("..")) {
            return false;
        }
        List<String> forms = WrittenDates.forms(phrase.text(), context);
        String same = ends.first().text() + " .. " + ends.second().text();
        return !forms.isEmpty() && !forms.contains(same);
    }

    private static Optional<Period> inOrder(Period period, Phrase phrase, ValueContext context) {
        Optional<LocalDate> first = period.start().flatMap(Dates::calendar).map(CalendarDate::first);
        Optional<LocalDate> last = period.end().flatMap(Dates::calendar).map(CalendarDate::last);
        if (first.isPresent() && last.isPresent() && first.get().isAfter(last.get())) {
            context.report(Finding.of(ValueRules.BACKWARDS, phrase.span())
                    .with("text", phrase.text())
                    .help(Message.of("range-backwards.help")));
            return Optional.empty();
        }
        return Optional.of(period);
    }

    private static Optional<CalendarDate> calendar(Moment moment) {
        return moment instanceof CalendarDate date ? Optional.of(date) : Optional.empty();
    }
}
