package dev.tomster.compile.value;

import dev.tomster.vocabulary.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Rewrites dates with the name of the month, as people say them, into the form that plans have. */
final class WrittenDates {
    private static final Pattern DAY_FIRST = Pattern.compile(
            "(?:(?:le|on|the)\\h+)?" + "(?:(\\d{1,2})(?:er|st|nd|rd|th)?\\h+(?:of\\h+)?)?(\\p{L}+)\\.?\\h+(\\d{4})");
    private static final Pattern MONTH_FIRST =
            Pattern.compile("(\\p{L}+)\\.?\\h+(\\d{1,2})(?:st|nd|rd|th)?,?\\h+(\\d{4})");
    private static final Pattern NUMBERS = Pattern.compile("(\\d{1,2})[/.](\\d{1,2})[/.](\\d{4})");
    private static final Pattern ARTICLE = Pattern.compile("(?i)^(?:du|le|en|in|the|on|from|until|d\u00E8s)\\h+");
    private static final Pattern PERIOD = Pattern.compile(
            "(?:(?:du|de|from)\\h+)?(.+?)\\h*(?:\\.\\.|-|\u2013|\u2014|\\h(?:to|\u00E0|au)\\h)\\h*(.+)");
    /** The first end of a period that borrows what it lacks from the second: {@code 1er}, {@code 1er mars}. */
    private static final Pattern BORROWER =
            Pattern.compile("(\\d{1,2})(?:er|st|nd|rd|th)?(?:\\h+(\\p{L}+)\\.?)?|(\\p{L}+)\\.?");

    private WrittenDates() {}

    /** The forms that a date or a period may have meant. */
    static List<String> forms(String text, ValueContext context) {
        List<String> forms = new ArrayList<>();
        date(ARTICLE.matcher(text).replaceFirst(""), context).ifPresent(forms::add);
        Matcher ends = PERIOD.matcher(text);
        if (ends.matches()) {
            Optional<String> last = date(ends.group(2), context);
            last.flatMap(date -> first(ends.group(1), date, context))
                    .ifPresent(first -> forms.add(first + " .. " + last.orElseThrow()));
        }
        return forms;
    }

    private static Optional<String> first(String text, String last, ValueContext context) {
        Optional<String> whole = date(text, context);
        Matcher borrower = BORROWER.matcher(text);
        if (whole.isPresent() || !borrower.matches()) {
            return whole;
        }
        String year = last.substring(0, 4);
        String month = borrower.group(2) != null ? borrower.group(2) : borrower.group(3);
        return month == null
                ? Optional.of(year + last.substring(4, 7) + "-" + twoDigits(borrower.group(1)))
                : written(borrower.group(1), month, year, context);
    }

    private static Optional<String> date(String text, ValueContext context) {
        Matcher day = DAY_FIRST.matcher(text);
        if (day.matches()) {
            return written(day.group(1), day.group(2), day.group(3), context);
        }
        Matcher month = MONTH_FIRST.matcher(text);
        if (month.matches()) {
            return written(month.group(2), month.group(1), month.group(3), context);
        }
        Matcher numbers = NUMBERS.matcher(text);
        return numbers.matches() ? Optional.of(inNumbers(numbers, context)) : Optional.empty();
    }

    /** {@code 31/03/2027}: where only one order makes sense it is meant, otherwise the one of the language. */
    private static String inNumbers(Matcher date, ValueContext context) {
        boolean dayFirst = context.lexicon().writesDayFirst() || Integer.parseInt(date.group(1)) > 12;
        String month = date.group(dayFirst ? 2 : 1);
        String day = date.group(dayFirst ? 1 : 2);
        return date.group(3) + "-" + twoDigits(month) + "-" + twoDigits(day);
    }

    private static Optional<String> written(@Nullable String day, String name, String year, ValueContext context) {
        Words months = context.lexicon().months();
        return months.id(name)
                .map(id -> Integer.toString(List.copyOf(months.ids()).indexOf(id) + 1))
                .map(month -> year + "-" + twoDigits(month) + (day == null ? "" : "-" + twoDigits(day)));
    }

    private static String twoDigits(String number) {
        return number.length() == 1 ? "0" + number : number;
    }
}
