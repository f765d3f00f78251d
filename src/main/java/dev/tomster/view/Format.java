package dev.tomster.view;

import dev.tomster.model.CalendarDate;
import dev.tomster.model.Count;
import dev.tomster.model.FullTime;
import dev.tomster.model.Measure;
import dev.tomster.model.Money;
import dev.tomster.model.Percent;
import dev.tomster.model.Points;
import dev.tomster.model.Quantity;
import dev.tomster.model.TimeSpan;
import dev.tomster.model.TimeUnit;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Currency;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Writes numbers, money, dates and times as the readers of a language expect them. */
final class Format {
    private static final String NO_BREAK = "\u00A0";
    /** Where CLDR sets a currency apart that is written in letters; the JDK's formats do not know that rule. */
    private static final Pattern CODE_BEFORE_DIGIT = Pattern.compile("(?<=\\p{L})(?=\\d)");

    private final Labels labels;
    private final Locale locale;
    private final BigDecimal grouped;
    private final DateTimeFormatter day;
    private final DateTimeFormatter shortDay;
    private final DateTimeFormatter month;
    private final DateTimeFormatter shortMonth;
    private final DateTimeFormatter time;

    Format(Labels labels) {
        this.labels = labels;
        this.grouped = BigDecimal.TEN.pow(Integer.parseInt(labels.get("format.grouping")) - 1);
        this.locale = Locale.forLanguageTag(labels.language());
        this.day = DateTimeFormatter.ofPattern(labels.get("format.day"), locale);
        this.shortDay = DateTimeFormatter.ofPattern(labels.get("format.day.short"), locale);
        this.shortMonth = DateTimeFormatter.ofPattern(labels.get("format.month.short"), locale);
        this.month = DateTimeFormatter.ofPattern(labels.get("format.month"), locale);
        this.time = DateTimeFormatter.ofPattern(labels.get("format.time"), locale);
    }

    String number(BigDecimal number) {
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setGroupingUsed(isGrouped(number));
        format.setMaximumFractionDigits(Math.max(0, number.scale()));
        return format.format(number);
    }

    String number(long number) {
        return number(BigDecimal.valueOf(number));
    }

    String money(Money money) {
        return money.currency().map(code -> money(money.amount(), code)).orElseGet(() -> number(money.amount()));
    }

    private String money(BigDecimal amount, String code) {
        Optional<Currency> currency = currency(code);
        if (currency.isEmpty()) {
            return number(amount) + NO_BREAK + code;
        }
        NumberFormat format = NumberFormat.getCurrencyInstance(locale);
        format.setCurrency(currency.get());
        format.setGroupingUsed(isGrouped(amount));
        boolean whole = amount.scale() <= 0;
        int digits = whole ? 0 : Math.max(amount.scale(), currency.get().getDefaultFractionDigits());
        format.setMinimumFractionDigits(digits);
        format.setMaximumFractionDigits(digits);
        return CODE_BEFORE_DIGIT.matcher(format.format(amount)).replaceAll(NO_BREAK);
    }

    /** Spanish groups the digits of a number from five on, as CLDR says; the JDK's formats do not know that rule. */
    private boolean isGrouped(BigDecimal number) {
        return number.abs().compareTo(grouped) >= 0;
    }

    private static Optional<Currency> currency(String code) {
        try {
            return Optional.of(Currency.getInstance(code));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    String percent(BigDecimal percent) {
        return labels.get("format.percent", number(percent));
    }

    String quantity(Quantity quantity) {
        return quantity.fold(new Quantity.Visitor<>() {
            @Override
            public String count(Count count) {
                return number(count.amount());
            }

            @Override
            public String fullTime(FullTime posts) {
                return number(posts.amount()) + NO_BREAK + amount("full-time", posts.amount());
            }

            @Override
            public String money(Money money) {
                return Format.this.money(money);
            }

            @Override
            public String percent(Percent percent) {
                return Format.this.percent(percent.amount());
            }

            @Override
            public String points(Points points) {
                return number(points.amount()) + NO_BREAK + amount("point", points.amount());
            }

            @Override
            public String timeSpan(TimeSpan span) {
                return Format.this.timeSpan(span);
            }
        });
    }

    String timeSpan(TimeSpan span) {
        return number(span.amount()) + NO_BREAK + amount(span.unit().id(), span.amount());
    }

    /** The unit as it follows a number: French has its plural from two on, the others everywhere but at one. */
    private String amount(String unit, BigDecimal amount) {
        boolean french = labels.get("format.plural").equals("from-two");
        boolean single = french ? amount.compareTo(BigDecimal.valueOf(2)) < 0 : amount.compareTo(BigDecimal.ONE) == 0;
        return labels.get("amount." + unit + (single ? ".one" : ""));
    }

    /** A unit alone: "week", "jour ouvré". */
    String unit(TimeUnit unit) {
        return labels.get("unit." + unit.id());
    }

    String measure(Measure measure) {
        String first = quantity(measure.quantity());
        return switch (measure.relation()) {
            case EXACTLY -> first;
            case ABOUT -> labels.get("measure.about", first);
            case AT_LEAST -> labels.get("measure.at-least", first);
            case AT_MOST -> labels.get("measure.at-most", first);
            case MORE_THAN -> labels.get("measure.more-than", first);
            case LESS_THAN -> labels.get("measure.less-than", first);
            case IN_THE_ORDER_OF ->
                labels.get("magnitude." + measure.quantity().amount().toPlainString());
            case BETWEEN ->
                labels.get(
                        "measure.between", low(measure), quantity(measure.high().orElseThrow()));
        };
    }

    /** The lower end without the unit, if both ends have the same and it stands behind the number. */
    private String low(Measure measure) {
        boolean sameUnit = measure.quantity() instanceof TimeSpan low
                && measure.high().orElseThrow() instanceof TimeSpan high
                && low.unit() == high.unit();
        boolean bare = measure.quantity() instanceof Percent || sameUnit;
        return bare ? number(measure.quantity().amount()) : quantity(measure.quantity());
    }

    String date(CalendarDate date) {
        return switch (date.grain()) {
            case DAY -> day(date.first());
            case MONTH -> month.format(date.first());
            case QUARTER ->
                labels.get(
                        "format.quarter",
                        Integer.toString(date.quarterOfYear()),
                        Integer.toString(date.first().getYear()));
            case YEAR -> Integer.toString(date.first().getYear());
        };
    }

    String day(LocalDate date) {
        return firstOfMonth(date, day.format(date));
    }

    /** For tables: names of months are shortened. */
    String shortDate(CalendarDate date) {
        return switch (date.grain()) {
            case DAY -> firstOfMonth(date.first(), shortDay.format(date.first()));
            case MONTH -> shortMonth.format(date.first());
            case QUARTER, YEAR -> date(date);
        };
    }

    /** French counts the first day of a month: 1er avril. */
    private String firstOfMonth(LocalDate date, String text) {
        String suffix = labels.get("format.first-day");
        return date.getDayOfMonth() == 1 && text.startsWith("1" + NO_BREAK) ? "1" + suffix + text.substring(1) : text;
    }

    String month(LocalDate date) {
        return month.format(date);
    }

    String monthName(Month name) {
        return name.getDisplayName(TextStyle.FULL_STANDALONE, locale);
    }

    /** A month as the axis of a chart has room for it. */
    String shortMonthName(LocalDate date) {
        return date.getMonth().getDisplayName(TextStyle.SHORT_STANDALONE, locale);
    }

    /** A quarter without its year. */
    String quarterName(LocalDate date) {
        return labels.get("format.quarter.short", Integer.toString((date.getMonthValue() + 2) / 3));
    }

    String weekday(DayOfWeek weekday) {
        return weekday.getDisplayName(TextStyle.SHORT_STANDALONE, locale);
    }

    /** The end of a day, as it is written behind a beginning. */
    String midnight() {
        String fullHour = labels.get("format.time.full-hour");
        return fullHour.isEmpty() ? "24:00" : "24" + fullHour;
    }

    Locale locale() {
        return locale;
    }

    String time(LocalTime clock) {
        String text = time.format(clock);
        String fullHour = labels.get("format.time.full-hour");
        return clock.getMinute() == 0 && !fullHour.isEmpty() ? clock.getHour() + fullHour : text;
    }

    /** The first letter as a capital. */
    String capitalised(String text) {
        if (text.isEmpty()) {
            return text;
        }
        int end = text.offsetByCodePoints(0, 1);
        return text.substring(0, end).toUpperCase(locale) + text.substring(end);
    }
}
