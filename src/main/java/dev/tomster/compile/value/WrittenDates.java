package dev.tomster.compile.value;

import dev.tomster.vocabulary.Words;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Rewrites dates and periods, as people say and type them, into the form that plans have.
 *
 * @param dayFirst in which order dates of numbers are read: a period has one order for both of its ends
 */
record WrittenDates(boolean dayFirst, Words months) {
    private static final Pattern DAY_FIRST = Pattern.compile(
            "(?:(?:le|on|the)\\h+)?" + "(?:(\\d{1,2})(?:er|st|nd|rd|th)?\\h+(?:of\\h+)?)?(\\p{L}+)\\.?\\h+(\\d{4})");
    private static final Pattern MONTH_FIRST =
            Pattern.compile("(\\p{L}+)\\.?\\h+(\\d{1,2})(?:st|nd|rd|th)?,?\\h+(\\d{4})");
    private static final Pattern NUMBERS =
            Pattern.compile("(\\d{1,2})(?:[/.-](\\d{1,2})[/.-](\\d{4})|[/.](\\d{1,2})[/.](\\d{2}))");
    private static final Pattern MONTH = Pattern.compile("(\\d{1,2})[/.-](\\d{4})");
    private static final Pattern SHORT_MONTH = Pattern.compile("(\\p{L}+)\\.?[\\h/'\u2019-]{1,2}(\\d{2})");
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})[-/.](\\d{1,2})(?:[-/.](\\d{1,2}))?");
    private static final Pattern QUARTER = Pattern.compile("([QqTt][1-4])\\h+(\\d{4})");
    private static final Pattern ARTICLE = Pattern.compile("(?i)^(?:du|le|en|in|the|on|from|until|d\u00E8s)\\h+");
    private static final Pattern FROM = Pattern.compile("(?i)^(?:du|de|from)\\h+");
    private static final Pattern BETWEEN = Pattern.compile(
            "(?i)\\h*(?:\\.\\.|->|\u2192|[-\u2013\u2014]|\\h(?:to|until|till|\u00E0|au|jusqu'(?:\u00E0|au))\\h)\\h*");
    /** The first end of a period that borrows what it lacks from the second: {@code 1er}, {@code 1er mars}. */
    private static final Pattern BORROWER =
            Pattern.compile("(?:(?<day>\\d{1,2})(?:er|st|nd|rd|th)?)?\\h*(?<month>\\p{L}+)?"
                    + "\\.?(?:(?<=\\p{L}|\\.)\\h+(?<after>\\d{1,2})(?:st|nd|rd|th)?)?");

    private static final Pattern QUARTER_BORROWER = Pattern.compile("[QqTt][1-4]");
    private static final Pattern NUMBERS_BORROWER = Pattern.compile("(\\d{1,2})[/.](\\d{1,2})");

    private static final int MONTHS = 12;
    private static final int DAYS = 31;

    /** The forms that a date or a period may have meant; two if its numbers can be read in either order. */
    static List<String> forms(String text, ValueContext context) {
        List<String> dates = inOrders(context, order -> order.dateBehindArticle(text));
        return dates.isEmpty()
                ? inOrders(context, order -> order.period(FROM.matcher(text).replaceFirst("")))
                : dates;
    }

    private static List<String> inOrders(ValueContext context, Function<WrittenDates, Optional<String>> read) {
        boolean usual = context.lexicon().writesDayFirst();
        Words months = context.lexicon().months();
        Optional<String> first = read.apply(new WrittenDates(usual, months));
        Optional<String> second = read.apply(new WrittenDates(!usual, months));
        // Who writes the day first writes it first everywhere, but for dates that only the other order can have.
        return usual && first.isPresent()
                ? first.stream().toList()
                : Stream.of(first, second).flatMap(Optional::stream).distinct().toList();
    }

    private Optional<String> dateBehindArticle(String text) {
        return date(ARTICLE.matcher(text).replaceFirst(""));
    }

    /** The ends may have hyphens of their own: the first place that leaves two dates is the one between them. */
    private Optional<String> period(String text) {
        Matcher between = BETWEEN.matcher(text);
        while (between.find()) {
            String start = text.substring(0, between.start());
            Optional<String> last = dateBehindArticle(text.substring(between.end()));
            Optional<String> first = last.flatMap(date -> first(start, date));
            if (first.isPresent()) {
                return Optional.of(first.get() + " .. " + last.orElseThrow());
            }
        }
        return Optional.empty();
    }

    private Optional<String> first(String text, String last) {
        String year = last.substring(0, 4);
        Optional<String> whole = date(text);
        if (whole.isPresent()) {
            return whole;
        }
        if (QUARTER_BORROWER.matcher(text).matches()) {
            return Optional.of(year + "-" + text.toUpperCase(Locale.ROOT));
        }
        Matcher numbers = NUMBERS_BORROWER.matcher(text);
        if (numbers.matches()) {
            return inOrder(numbers.group(1), numbers.group(2), year);
        }
        Matcher borrower = BORROWER.matcher(text);
        if (text.isEmpty() || !borrower.matches()) {
            return Optional.empty();
        }
        String day = Optional.ofNullable(borrower.group("after")).orElse(borrower.group("day"));
        String month = borrower.group("month");
        return month == null
                ? Optional.of(year + last.substring(4, 7) + "-" + twoDigits(borrower.group("day")))
                : written(day, month, year);
    }

    private Optional<String> date(String text) {
        return matching(DAY_FIRST, text)
                .flatMap(date -> written(date.group(1), date.group(2), date.group(3)))
                .or(() -> matching(MONTH_FIRST, text)
                        .flatMap(date -> written(date.group(2), date.group(1), date.group(3))))
                .or(() -> matching(NUMBERS, text).flatMap(this::inNumbers))
                .or(() -> matching(MONTH, text).map(date -> date.group(2) + "-" + twoDigits(date.group(1))))
                .or(() ->
                        matching(SHORT_MONTH, text).flatMap(date -> written(null, date.group(1), "20" + date.group(2))))
                .or(() -> matching(YEAR_FIRST, text).map(WrittenDates::yearFirst))
                .or(() -> matching(QUARTER, text)
                        .map(date -> date.group(2) + "-" + date.group(1).toUpperCase(Locale.ROOT)));
    }

    private static Optional<Matcher> matching(Pattern pattern, String text) {
        return Optional.of(pattern.matcher(text)).filter(Matcher::matches);
    }

    private Optional<String> inNumbers(Matcher date) {
        boolean isShort = date.group(5) != null;
        return isShort
                ? inOrder(date.group(1), date.group(4), "20" + date.group(5))
                : inOrder(date.group(1), date.group(2), date.group(3));
    }

    /** {@code 31/03/2027}: nothing in an order that makes no sense. */
    private Optional<String> inOrder(String first, String second, String year) {
        String day = dayFirst ? first : second;
        String month = dayFirst ? second : first;
        boolean exists = Integer.parseInt(month) <= MONTHS && Integer.parseInt(day) <= DAYS;
        return exists ? Optional.of(year + "-" + twoDigits(month) + "-" + twoDigits(day)) : Optional.empty();
    }

    private static String yearFirst(Matcher date) {
        String month = date.group(1) + "-" + twoDigits(date.group(2));
        return date.group(3) == null ? month : month + "-" + twoDigits(date.group(3));
    }

    private Optional<String> written(@Nullable String day, String name, String year) {
        return months.id(name)
                .map(id -> Integer.toString(List.copyOf(months.ids()).indexOf(id) + 1))
                .map(month -> year + "-" + twoDigits(month) + (day == null ? "" : "-" + twoDigits(day)));
    }

    private static String twoDigits(String number) {
        return number.length() == 1 ? "0" + number : number;
    }
}
