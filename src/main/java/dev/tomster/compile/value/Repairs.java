package dev.tomster.compile.value;

import dev.tomster.text.Source;
import dev.tomster.vocabulary.Nearest;
import dev.tomster.vocabulary.Shape;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Rewrites values that cannot be read into what was most likely meant. Only what can be read then is ever suggested, so
 * that a repair never leads to the next error.
 */
final class Repairs {
    /** Nobody means a longer text as a value. */
    private static final int LONGEST = 80;

    /** Two ends with a dash or a word between them: {@code 28-45}, {@code 2027-01 - 2027-03}, {@code from 28 to 45}. */
    private static final List<Pattern> RANGES = List.of(
            Pattern.compile("(?:from |de |du )?(.+?)\\h+(?:[-\u2013\u2014]|to|\u00E0|au)\\h+(.+)"),
            Pattern.compile("(.*?\\d\\S*?)\\h*[-\u2013\u2014]\\h*(\\p{Sc}?\\d.*)"));

    private static final Pattern GROUPS = Pattern.compile("[.,](?=\\d{3}(?!\\d))");
    private static final Pattern COMMA = Pattern.compile("(?<=\\d),(?=\\d)");
    private static final Pattern PLUS = Pattern.compile("(.*\\d.*?)\\h*\\+");
    private static final Pattern TIMES = Pattern.compile("(\\d.*?)\\h*[x\u00D7]");
    private static final Pattern EUROS = Pattern.compile("(?i)\\beuros?\\b");
    private static final Pattern SHORT_DATE = Pattern.compile("(\\d{4})[-/.](\\d{1,2})(?:[-/.](\\d{1,2}))?");
    private static final Pattern QUARTER = Pattern.compile("([QqTt][1-4])\\h+(\\d{4})");
    private static final Pattern AT = Pattern.compile("(.*\\p{L}\\.?)\\h+(?:\u00E0|at)\\h+(\\d.*)");

    private Repairs() {}

    /** The value as it should be written; none if nothing simple makes it readable. */
    static Optional<String> of(Phrase value, ValueContext context) {
        String text = value.text();
        if (context.isSilent() || text.isEmpty() || text.length() > LONGEST) {
            return Optional.empty();
        }
        return candidates(text, context).stream()
                .filter(candidate -> !candidate.equals(text))
                .filter(candidate -> isRead(candidate, context))
                .findFirst();
    }

    private static List<String> candidates(String text, ValueContext context) {
        List<String> candidates = new ArrayList<>();
        for (Pattern range : RANGES) {
            Matcher ends = range.matcher(text);
            if (ends.matches()) {
                String dots = range.equals(RANGES.get(0)) ? " .. " : "..";
                candidates.add(ends.group(1) + dots + ends.group(2));
            }
        }
        candidates.add(GROUPS.matcher(text).replaceAll(" "));
        candidates.add(COMMA.matcher(text).replaceAll("."));
        candidates.add(COMMA.matcher(GROUPS.matcher(text).replaceAll(" ")).replaceAll("."));
        candidates.add(EUROS.matcher(text).replaceAll("EUR"));
        add(PLUS.matcher(text), plus -> ">= " + plus.group(1), candidates);
        add(TIMES.matcher(text), times -> "x" + times.group(1), candidates);
        add(SHORT_DATE.matcher(text), date -> date(date.group(1), date.group(2), date.group(3)), candidates);
        add(QUARTER.matcher(text), date -> date.group(2) + "-" + date.group(1).toUpperCase(Locale.ROOT), candidates);
        candidates.addAll(WrittenDates.forms(text, context));
        add(AT.matcher(text), slot -> slot.group(1) + " " + slot.group(2), candidates);
        Shape shape = context.property().shape();
        switch (shape) {
            case PERCENT, MIX -> candidates.add(text.contains("%") ? text : text + " %");
            case URL -> candidates.add(text.contains(".") && !text.contains(":") ? "https://" + text : text);
            case COLOURS -> candidates.add("#" + text);
            case ZONE -> candidates.addAll(zones(text));
            default -> {}
        }
        return candidates;
    }

    private static void add(Matcher matcher, Function<Matcher, String> rewritten, List<String> candidates) {
        if (matcher.matches()) {
            candidates.add(rewritten.apply(matcher));
        }
    }

    private static String date(String year, String month, @Nullable String day) {
        return year + "-" + twoDigits(month) + (day == null ? "" : "-" + twoDigits(day));
    }

    private static String twoDigits(String number) {
        return number.length() == 1 ? "0" + number : number;
    }

    /** The zones that end like the text, or are spelled nearly like it. */
    private static List<String> zones(String text) {
        String city = text.replace(' ', '_').toLowerCase(Locale.ROOT);
        List<String> zones = ZoneId.getAvailableZoneIds().stream().sorted().toList();
        List<String> found = new ArrayList<>(zones.stream()
                .filter(zone -> ("/" + zone).toLowerCase(Locale.ROOT).endsWith("/" + city))
                .toList());
        found.addAll(Nearest.of(text, zones));
        return found;
    }

    private static boolean isRead(String candidate, ValueContext context) {
        Source source = new Source("", candidate);
        return Readers.read(Phrase.of(source.span(0, candidate.length())), context.silent())
                .isPresent();
    }
}
