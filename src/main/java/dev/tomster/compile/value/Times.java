package dev.tomster.compile.value;

import dev.tomster.model.ClockTime;
import dev.tomster.model.MonthSpan;
import dev.tomster.model.Slot;
import dev.tomster.model.TimeRange;
import dev.tomster.vocabulary.Spelling;
import dev.tomster.vocabulary.Words;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads times of the day, slots of the week and seasons. */
final class Times {
    private static final Pattern TIME = Pattern.compile("(\\d{1,2})(?:\\h?[:hH]\\h?(\\d{2})?)?\\h?([aApP][mM])?");

    private Times() {}

    /** {@code 08:00}, {@code 18h30}, {@code 8 am}; a bare number is no time. */
    private static Optional<LocalTime> time(String text) {
        String stripped = Spelling.strip(text);
        Matcher matcher = TIME.matcher(stripped);
        if (!matcher.matches() || stripped.length() == matcher.group(1).length()) {
            return Optional.empty();
        }
        int hour = Integer.parseInt(matcher.group(1));
        int minute = matcher.group(2) == null ? 0 : Integer.parseInt(matcher.group(2));
        if (matcher.group(3) != null) {
            boolean afternoon = Character.toLowerCase(matcher.group(3).charAt(0)) == 'p';
            if (hour < 1 || hour > 12) {
                return Optional.empty();
            }
            hour = hour % 12 + (afternoon ? 12 : 0);
        }
        return hour > 23 || minute > 59 ? Optional.empty() : Optional.of(LocalTime.of(hour, minute));
    }

    static Optional<ClockTime> clockTime(Phrase phrase, ValueContext context) {
        return time(phrase.text()).map(ClockTime::new);
    }

    static Optional<TimeRange> range(Phrase phrase, ValueContext context) {
        Optional<Ranges.Ends> ends = Ranges.split(phrase, context);
        Optional<LocalTime> from = ends.flatMap(found -> time(found.first().text()));
        Optional<LocalTime> to = ends.flatMap(found -> time(found.second().text()));
        return from.isPresent() && to.isPresent() ? Optional.of(new TimeRange(from.get(), to.get())) : Optional.empty();
    }

    /** A day or several, a time or a range of times, or both. */
    static Optional<Slot> slot(Phrase phrase, ValueContext context) {
        Cursor cursor = new Cursor(phrase);
        Optional<List<DayOfWeek>> days = takeDays(cursor, context);
        if (days.isEmpty() && !daily(cursor, context) && !Character.isDigit(cursor.peek())) {
            return Optional.empty();
        }
        List<DayOfWeek> on = days.orElse(List.of());
        Phrase rest = cursor.skipSpaces().rest();
        if (rest.isEmpty()) {
            return Optional.of(new Slot(on, Optional.empty(), Optional.empty()));
        }
        Optional<TimeRange> range = range(rest, context);
        if (range.isPresent()) {
            return Optional.of(new Slot(
                    on, Optional.of(range.get().from()), Optional.of(range.get().to())));
        }
        return time(rest.text()).map(at -> new Slot(on, Optional.of(at), Optional.empty()));
    }

    private static boolean daily(Cursor cursor, ValueContext context) {
        int start = cursor.position();
        boolean daily = cursor.take(context.lexicon().words()).equals(Optional.of("daily"));
        cursor.moveTo(daily ? cursor.position() : start);
        return daily;
    }

    /** {@code mon}, {@code mon..fri}; several with spaces between them. */
    static Optional<List<DayOfWeek>> takeDays(Cursor cursor, ValueContext context) {
        List<DayOfWeek> days = new ArrayList<>();
        int end = cursor.position();
        for (Optional<DayOfWeek> first = takeDay(cursor, context);
                first.isPresent();
                first = takeDay(cursor, context)) {
            end = cursor.position();
            DayOfWeek last = first.get();
            if (Ranges.take(cursor, context)) {
                Optional<DayOfWeek> to = takeDay(cursor, context);
                if (to.isEmpty()) {
                    break;
                }
                last = to.get();
                end = cursor.position();
            }
            for (DayOfWeek day = first.get(); day != last; day = day.plus(1)) {
                days.add(day);
            }
            days.add(last);
        }
        cursor.moveTo(end);
        return days.isEmpty() ? Optional.empty() : Optional.of(List.copyOf(days));
    }

    private static Optional<DayOfWeek> takeDay(Cursor cursor, ValueContext context) {
        Words days = context.lexicon().days();
        int start = cursor.position();
        Optional<String> id = days.id(cursor.skipSpaces().takeWord());
        // French shortens days with a point: lun.
        boolean hasPoint = id.isPresent() && cursor.peek() == '.' && cursor.peek(1) != '.';
        cursor.moveTo(id.isEmpty() ? start : cursor.position() + (hasPoint ? 1 : 0));
        return id.map(day -> DayOfWeek.of(List.copyOf(days.ids()).indexOf(day) + 1));
    }

    static Optional<MonthSpan> months(Phrase phrase, ValueContext context) {
        Optional<Ranges.Ends> ends = Ranges.split(phrase, context);
        Optional<Month> first =
                month(ends.map(Ranges.Ends::first).orElse(phrase).text(), context);
        Optional<Month> last =
                month(ends.map(Ranges.Ends::second).orElse(phrase).text(), context);
        return first.isPresent() && last.isPresent()
                ? Optional.of(new MonthSpan(first.get(), last.get()))
                : Optional.empty();
    }

    private static Optional<Month> month(String word, ValueContext context) {
        return context.lexicon().months().id(word).map(id -> Month.valueOf(id.toUpperCase(Locale.ROOT)));
    }
}
