package dev.tomster.compile.value;

import dev.tomster.text.Source;
import dev.tomster.vocabulary.Nearest;
import dev.tomster.vocabulary.Shape;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Rewrites values that cannot be read into what was most likely meant. Only what can be read then is ever suggested, so
 * that a repair never leads to the next error.
 */
final class Repairs {
    /** Nobody means a longer text as a value. */
    private static final int LONGEST = 80;

    /** Two numbers with a dash between them: {@code 28-45}, {@code 10 – 20 %}. */
    private static final Pattern DASH = Pattern.compile("(\\d\\S*?)\\h*[-\u2013\u2014]\\h*(?=\\p{Sc}?\\d)");

    private static final Pattern GROUPS = Pattern.compile("[.,](?=\\d{3}(?!\\d))");
    private static final Pattern COMMA = Pattern.compile("(?<=\\d),(?=\\d)");
    private static final Pattern PLUS = Pattern.compile("(.*\\d.*?)\\h*\\+");
    private static final Pattern TIMES = Pattern.compile("(\\d.*)[x\u00D7]");

    private Repairs() {}

    /** The value as it should be written; none if nothing simple makes it readable. */
    static Optional<String> of(Phrase value, ValueContext context) {
        String text = value.text();
        if (context.isSilent() || text.isEmpty() || text.length() > LONGEST) {
            return Optional.empty();
        }
        return candidates(text, context.property().shape()).stream()
                .filter(candidate -> !candidate.equals(text))
                .filter(candidate -> isRead(candidate, context))
                .findFirst();
    }

    private static List<String> candidates(String text, Shape shape) {
        List<String> candidates = new ArrayList<>();
        candidates.add(DASH.matcher(text).replaceFirst("$1.."));
        candidates.add(GROUPS.matcher(text).replaceAll(" "));
        candidates.add(COMMA.matcher(text).replaceAll("."));
        Matcher plus = PLUS.matcher(text);
        if (plus.matches()) {
            candidates.add(">= " + plus.group(1));
        }
        Matcher times = TIMES.matcher(text);
        if (times.matches()) {
            candidates.add("x" + times.group(1).strip());
        }
        switch (shape) {
            case PERCENT, MIX -> candidates.add(text + " %");
            case URL -> candidates.add(text.contains(".") ? "https://" + text : text);
            case COLOURS -> candidates.add("#" + text);
            case ZONE -> candidates.addAll(zones(text));
            default -> {}
        }
        return candidates;
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
