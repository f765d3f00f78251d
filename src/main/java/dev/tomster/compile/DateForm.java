package dev.tomster.compile;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How an export writes dates: {@code yyyy}, {@code MM}, {@code dd} for numbers, {@code MMM} for an English month of three
 * letters or more; everything else as it stands. What follows the date, such as a time, is not read.
 */
final class DateForm {
    private static final Pattern PART = Pattern.compile("yyyy|MMM|MM|dd|EEE|[^yMdE]+");
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    private final String text;
    private final Pattern pattern;
    private final List<String> parts;

    private DateForm(String text, Pattern pattern, List<String> parts) {
        this.text = text;
        this.pattern = pattern;
        this.parts = parts;
    }

    /** The form that a text describes; none if it does not say year, month and day. */
    static Optional<DateForm> of(String text) {
        Matcher matcher = PART.matcher(text);
        StringBuilder pattern = new StringBuilder();
        List<String> parts = new ArrayList<>();
        int from = 0;
        while (from < text.length() && matcher.find(from) && matcher.start() == from) {
            String part = matcher.group();
            switch (part) {
                case "yyyy" -> pattern.append("(\\d{4})");
                case "MM", "dd" -> pattern.append("(\\d{1,2})");
                case "MMM" -> pattern.append("(\\p{L}{3,9})\\.?");
                case "EEE" -> pattern.append("\\p{L}{3,9}");
                default -> pattern.append(Pattern.quote(part));
            }
            if (part.length() > 1 && Character.isLetter(part.charAt(0)) && !part.equals("EEE")) {
                parts.add(part.substring(0, 1));
            }
            from = matcher.end();
        }
        boolean isWhole =
                from == text.length() && parts.stream().sorted().toList().equals(List.of("M", "d", "y"));
        return isWhole
                ? Optional.of(new DateForm(text, Pattern.compile(pattern + "(?!\\d)"), List.copyOf(parts)))
                : Optional.empty();
    }

    /** The date at the beginning of a cell. */
    Optional<LocalDate> read(String cell) {
        Matcher matcher = pattern.matcher(cell);
        if (!matcher.lookingAt()) {
            return Optional.empty();
        }
        int[] numbers = new int[3];
        for (int i = 0; i < 3; i++) {
            String found = matcher.group(i + 1);
            int number = Character.isDigit(found.charAt(0))
                    ? Integer.parseInt(found)
                    : MONTHS.indexOf(found.substring(0, 3).toLowerCase(Locale.ROOT)) + 1;
            numbers["yMd".indexOf(parts.get(i).charAt(0))] = number;
        }
        try {
            return Optional.of(LocalDate.of(numbers[0], numbers[1], numbers[2]));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** True if dates hold no space: then what stands behind a space is the time. */
    boolean hasNoSpace() {
        return text.indexOf(' ') < 0;
    }

    @Override
    public String toString() {
        return text;
    }
}
